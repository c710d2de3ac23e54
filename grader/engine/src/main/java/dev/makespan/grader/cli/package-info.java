/**
 * What a person types: one small class a command, and nothing in it but options and the order of calls; start at
 * {@link dev.makespan.grader.cli.Main}.
 */
@NullMarked
package dev.makespan.grader.cli;

import org.jspecify.annotations.NullMarked;
