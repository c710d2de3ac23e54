/** Rules that find something good. They are rare, and true. */
@NullMarked
package dev.makespan.grader.inspecting.rules.praise;

import org.jspecify.annotations.NullMarked;
