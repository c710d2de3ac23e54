package dev.makespan.bubble;

/** Thrown in a bubble where code under test asks the JVM to exit. */
public final class ExitAttempt extends Error {
    private static final long serialVersionUID = 1L;

    private final int status;

    ExitAttempt(int status) {
        super("the code under test tried to end the JVM with exit code " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
