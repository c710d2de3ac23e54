/**
 * Runs an exercise's tests over a submission in worker JVMs that may hang, die or lie without harm; start at {@link
 * dev.makespan.grader.running.Workers}.
 *
 * <p>The grader's side knows from the tests' class files which items there are and what they are worth; a worker only
 * says how one ended. Whatever a worker does that is not exactly the conversation described in {@link
 * dev.makespan.grader.running.protocol.Message} costs the item in flight and the worker, never more.
 */
@NullMarked
package dev.makespan.grader.running;

import org.jspecify.annotations.NullMarked;
