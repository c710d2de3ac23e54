package dev.makespan.grader.exercise;

import java.nio.file.Path;

/**
 * One student's files: a folder with exercise folders in it (directly or under {@code exercises/}), or with loose
 * {@code .java} files that are told apart by the names of the stubs.
 */
public record Submission(String id, Path folder) {}
