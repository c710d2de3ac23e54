/**
 * What the source rules know together about code: {@link dev.makespan.grader.inspecting.code.Asynchronous} (what starts
 * and what waits), {@link dev.makespan.grader.inspecting.code.Blocks} (what runs where), {@link
 * dev.makespan.grader.inspecting.code.DataFlow} (what goes into what), {@link
 * dev.makespan.grader.inspecting.code.Variables} (what a name stands for). Nothing in here finds anything.
 */
@NullMarked
package dev.makespan.grader.inspecting.code;

import org.jspecify.annotations.NullMarked;
