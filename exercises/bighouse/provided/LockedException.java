package bighouse.provided;

/** A room could not be entered; the message says which one. */
public final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message such as {@code "the attic is locked"} */
    public LockedException(String message) {
        super(message);
    }
}
