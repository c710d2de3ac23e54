package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.SourceLine;

/** Where a line of a submission lies in the repository that is graded, so that a reader can click on it. */
@FunctionalInterface
public interface SourcePaths {
    /** The path from the repository's root, with {@code /} between names. */
    String of(String exercise, SourceLine line);
}
