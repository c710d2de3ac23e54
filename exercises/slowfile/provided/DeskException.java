package slowfile.provided;

/** A drawing could not be made; the message says why. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason what went wrong, such as {@code "out of blue ink"} */
    public DeskException(String reason) {
        super(reason);
    }
}
