/** Rules on the exercise itself: what they hold a submission against is its stub, its provided files and its tests. */
@NullMarked
package dev.makespan.grader.inspecting.rules.assignment;

import org.jspecify.annotations.NullMarked;
