package finishorder.provided;

/** A friend did not answer; the message says why. */
public final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "nobody at home"} */
    public NoAnswerException(String reason) {
        super(reason);
    }
}
