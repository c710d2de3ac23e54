/** The mutation operators: one class an operator, found by being here. */
@NullMarked
package dev.makespan.grader.inspecting.mutating.operators;

import org.jspecify.annotations.NullMarked;
