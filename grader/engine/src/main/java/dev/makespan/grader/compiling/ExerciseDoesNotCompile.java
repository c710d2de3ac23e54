package dev.makespan.grader.compiling;

/** The exercise's own files do not compile: its author has to mend that, never a student. */
public final class ExerciseDoesNotCompile extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExerciseDoesNotCompile(String whatJavacSaid) {
        super("The exercise's own files do not compile. Its author has to mend this:\n" + whatJavacSaid);
    }
}
