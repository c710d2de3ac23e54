package dev.makespan.grader.verdict;

/**
 * A line of a submission.
 *
 * @param file the path within the exercise's folder, such as {@code Burgers.java}
 * @param line from 1
 */
public record SourceLine(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
