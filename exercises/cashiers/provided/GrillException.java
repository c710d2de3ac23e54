package cashiers.provided;

/** An order could not be cooked; the message says why, for its owner to read. */
public final class GrillException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason what the owner of the order is told, such as {@code "no pickles left"} */
    public GrillException(String reason) {
        super(reason);
    }
}
