/** Rules on locks, monitors and conditions. */
@NullMarked
package dev.makespan.grader.inspecting.rules.locking;

import org.jspecify.annotations.NullMarked;
