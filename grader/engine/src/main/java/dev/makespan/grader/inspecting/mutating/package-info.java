/**
 * Breaks right answers on purpose, to see whether the tests notice; start at
 * {@link dev.makespan.grader.inspecting.mutating.Mutator}. A new kind of mistake is one new class in {@code operators} and
 * nothing else.
 */
@NullMarked
package dev.makespan.grader.inspecting.mutating;

import org.jspecify.annotations.NullMarked;
