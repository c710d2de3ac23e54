/** Rules on executors and pools: their size, their end, their schedules. */
@NullMarked
package dev.makespan.grader.inspecting.rules.pooling;

import org.jspecify.annotations.NullMarked;
