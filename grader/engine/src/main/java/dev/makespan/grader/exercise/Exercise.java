package dev.makespan.grader.exercise;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One folder of {@code exercises/}, found by its place. The folder's name is the id and the Java package.
 *
 * <ul>
 *   <li>{@code <Name>Test.java}: the tests, always the grader's copy;
 *   <li>every other {@code .java} file directly in the folder: a stub, the student's to change;
 *   <li>{@code provided/}: the sub-package of what students use and must not change, always the grader's copy;
 *   <li>{@code README.md} and {@code HINTS.md}.
 * </ul>
 *
 * @param title the first heading of the README
 */
public record Exercise(
        String id,
        Path folder,
        String title,
        List<Path> stubs,
        List<Path> provided,
        List<Path> tests,
        @Nullable Path hints) {
    public Exercise {
        stubs = List.copyOf(stubs);
        provided = List.copyOf(provided);
        tests = List.copyOf(tests);
    }
}
