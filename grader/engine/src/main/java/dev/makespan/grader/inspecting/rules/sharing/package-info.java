/** Rules on data that several threads use. */
@NullMarked
package dev.makespan.grader.inspecting.rules.sharing;

import org.jspecify.annotations.NullMarked;
