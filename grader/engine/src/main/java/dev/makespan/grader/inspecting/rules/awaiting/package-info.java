/** Rules on starting and awaiting: what never starts, what is awaited too early, or by nobody. */
@NullMarked
package dev.makespan.grader.inspecting.rules.awaiting;

import org.jspecify.annotations.NullMarked;
