/** Rules on waiting where, or in a way in which, one must not wait. */
@NullMarked
package dev.makespan.grader.inspecting.rules.blocking;

import org.jspecify.annotations.NullMarked;
