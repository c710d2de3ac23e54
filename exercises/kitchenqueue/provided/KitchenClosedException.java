package kitchenqueue.provided;

/** The kitchen has closed and takes no more orders. */
public final class KitchenClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says that the kitchen is closed. */
    public KitchenClosedException() {
        super("the kitchen is closed");
    }
}
