package dev.makespan.grader.cli;

/** The command cannot be done as it was typed. The message says what is wrong and what to do, and is shown as it is. */
final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
