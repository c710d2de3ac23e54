/**
 * What the grader and a worker JVM say to each other over the worker's standard input and output; start at {@link
 * dev.makespan.grader.running.protocol.Message}.
 */
@NullMarked
package dev.makespan.grader.running.protocol;

import org.jspecify.annotations.NullMarked;
