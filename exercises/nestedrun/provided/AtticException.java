package nestedrun.provided;

/** A box could not be opened; the message says why. */
public final class AtticException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason what went wrong, such as {@code "the lid is stuck"} */
    public AtticException(String reason) {
        super(reason);
    }
}
