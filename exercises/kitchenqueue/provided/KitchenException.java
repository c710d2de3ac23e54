package kitchenqueue.provided;

/** A dish went wrong; the message says why. */
public final class KitchenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "burnt"} */
    public KitchenException(String reason) {
        super(reason);
    }
}
