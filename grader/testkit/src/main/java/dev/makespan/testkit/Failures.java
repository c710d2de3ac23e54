package dev.makespan.testkit;

import org.jspecify.annotations.Nullable;

/** What the throwables of code under test mean. */
final class Failures {
    private Failures() {}

    static boolean mustNotBeCaught(Throwable thrown) {
        return thrown instanceof ItemFailure;
    }

    static @Nullable StackTraceElement guiltyLine(Throwable thrown) {
        return null;
    }

    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
