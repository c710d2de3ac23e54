package dev.makespan.grader.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One graded line of the sheet.
 *
 * @param id stable within its exercise
 * @param title a sentence that is true once the item passes
 * @param task the numbered task it belongs to, from 1
 * @param points what was scored
 * @param maxPoints what can be scored
 * @param saw what happened; null if it passed
 * @param expected what should have happened; null if it passed
 * @param how how that can come about, often a picture of several lines; null if unknown
 * @param lookAt the guilty line; null if unknown
 * @param seed names the schedule that failed; null for the plain one
 * @param replay the command that shows the failure again; null if it passed
 */
public record Item(
        String id,
        String title,
        int task,
        Kind kind,
        int points,
        int maxPoints,
        Outcome outcome,
        @Nullable String saw,
        @Nullable String expected,
        @Nullable String how,
        @Nullable SourceLine lookAt,
        @Nullable Long seed,
        @Nullable String replay) {}
