package ticks.provided;

/** The lamp did not flash as it should; the message says why. */
public final class LampException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "a gull sits on the lens"} */
    public LampException(String reason) {
        super(reason);
    }
}
