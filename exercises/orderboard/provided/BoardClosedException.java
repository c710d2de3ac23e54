package orderboard.provided;

/** The place has closed: no further number will be shown. */
public final class BoardClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says that the board is closed. */
    public BoardClosedException() {
        super("the board is closed");
    }
}
