/**
 * A {@link dev.makespan.grader.verdict.Report} in every form somebody reads it in, one class a form; start at
 * {@link dev.makespan.grader.reporting.TextSheet}. Every form counts the same points, because it counts none itself.
 *
 * <p>Much of a report repeats what a student's code said. Every form therefore treats each text as hostile to the
 * program that will read it: a terminal, a browser, a spreadsheet, a workflow runner.
 */
@NullMarked
package dev.makespan.grader.reporting;

import org.jspecify.annotations.NullMarked;
