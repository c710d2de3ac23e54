package dev.makespan.testkit;

import dev.makespan.bubble.ExitAttempt;
import dev.makespan.bubble.ThreadReport;
import dev.makespan.bubble.junit.support.Diagnosis;
import org.jspecify.annotations.Nullable;

/** Puts into four parts what code under test threw. */
final class Failures {
    /** What is expected of a part that is not written yet; by this the sheets know it. */
    static final String NOT_WRITTEN = "your code in its place";

    private Failures() {}

    /** Turns anything a test method threw into a failure that speaks to a student. */
    static ItemFailure explain(Throwable thrown, String testClass) {
        return switch (thrown) {
            case ItemFailure failure -> failure;
            case AssertionError assertion -> assertion(assertion, testClass);
            case UnsupportedOperationException todo
            when isTodo(todo) ->
                new ItemFailure(
                        "this part is not written yet (" + todo.getMessage() + ")",
                        NOT_WRITTEN,
                        null,
                        guiltyLine(todo, testClass),
                        todo);
            case ExitAttempt exit ->
                new ItemFailure(
                        "your code tried to end the whole JVM with exit code " + exit.status(),
                        "it returns or throws, and the program goes on",
                        "System.exit ends everything, also the work of others. Throw an exception instead.",
                        guiltyLine(exit, testClass),
                        exit);
            case NoSuchMethodError missing ->
                new ItemFailure(
                        "a method is missing: " + missing.getMessage(),
                        "the methods of the stub, with the same names, parameters and results",
                        "it was renamed, removed, or its parameters or result changed",
                        null,
                        missing);
            case NoClassDefFoundError missing ->
                new ItemFailure(
                        "a class is missing or could not be initialised: " + missing.getMessage(),
                        "the classes of the stub, with the same names",
                        null,
                        guiltyLine(missing, testClass),
                        missing);
            case LinkageError changed ->
                new ItemFailure(
                        "your class does not fit the tests: " + changed,
                        "the public classes and methods of the stub, unchanged",
                        null,
                        guiltyLine(changed, testClass),
                        changed);
            case StackOverflowError overflow ->
                new ItemFailure(
                        "the stack overflowed",
                        "no endless recursion",
                        "a method calls itself, directly or through others, without an end",
                        guiltyLine(overflow, testClass),
                        overflow);
            default -> {
                Throwable root = rootCause(thrown);
                String inner = root == thrown ? "" : ", caused by " + brief(root);
                yield new ItemFailure(
                        brief(thrown) + " was thrown" + inner,
                        "no exception here",
                        null,
                        guiltyLineOfRoot(thrown, testClass),
                        thrown);
            }
        };
    }

    private static ItemFailure assertion(AssertionError assertion, String testClass) {
        String saw = assertion.getMessage() == null
                ? "a check failed"
                : assertion.getMessage().strip();
        String expected = "the check holds";
        if (assertion instanceof org.opentest4j.AssertionFailedError failed && failed.isExpectedDefined()) {
            String what = saw.contains("==> expected")
                    ? saw.substring(0, saw.indexOf("==> expected")).strip() + ": "
                    : "";
            saw = what + failed.getActual().getStringRepresentation();
            expected = what + failed.getExpected().getStringRepresentation();
        }
        return new ItemFailure(saw, expected, null, guiltyLine(assertion, testClass), assertion);
    }

    /** Whether this comes from a part of the stub that is not written yet. */
    static boolean isTodo(Throwable thrown) {
        return thrown instanceof UnsupportedOperationException
                && thrown.getMessage() != null
                && thrown.getMessage().startsWith("TODO");
    }

    private static String brief(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }

    private static Throwable rootCause(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < 20 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /** The innermost line of the code under test on the stack of a throwable's root cause; failing that, on its own. */
    static @Nullable StackTraceElement guiltyLineOfRoot(Throwable thrown, String testClass) {
        StackTraceElement line = guiltyLine(rootCause(thrown), testClass);
        return line == null ? guiltyLine(thrown, testClass) : line;
    }

    /** The innermost line of the code under test on a throwable's stack. */
    static @Nullable StackTraceElement guiltyLine(Throwable thrown, String testClass) {
        return guiltyLine(thrown.getStackTrace(), testClass);
    }

    /** The innermost line of the code under test at which a thread stands. */
    static @Nullable StackTraceElement guiltyLine(ThreadReport thread, String testClass) {
        return guiltyLine(thread.stack().toArray(StackTraceElement[]::new), testClass);
    }

    /** The innermost line of the code under test on a stack: of the test's package, but neither test nor provided. */
    static @Nullable StackTraceElement guiltyLine(StackTraceElement[] stack, String testClass) {
        return Diagnosis.lineOf(stack, name -> isUnderTest(name, testClass));
    }

    /** Whether a class is the student's: in the test's package, or below it, but neither the test nor provided. */
    static boolean isUnderTest(String className, String testClass) {
        String root = testClass.substring(0, testClass.lastIndexOf('.') + 1);
        return !root.isEmpty()
                && className.startsWith(root)
                && !className.startsWith(root + "provided.")
                && !className.equals(testClass)
                && !className.startsWith(testClass + "$");
    }

    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
