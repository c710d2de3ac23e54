/** Rules on interrupts and exceptions that get lost on their way. */
@NullMarked
package dev.makespan.grader.inspecting.rules.failing;

import org.jspecify.annotations.NullMarked;
