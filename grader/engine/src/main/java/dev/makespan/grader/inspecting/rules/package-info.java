/**
 * The source rules: one class a rule, found by being here. The other classes are what several rules know together:
 * {@link dev.makespan.grader.inspecting.rules.Asynchronous} (what starts and what waits),
 * {@link dev.makespan.grader.inspecting.rules.Blocks} (what runs where).
 */
@NullMarked
package dev.makespan.grader.inspecting.rules;

import org.jspecify.annotations.NullMarked;
