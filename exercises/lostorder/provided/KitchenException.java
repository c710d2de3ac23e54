package lostorder.provided;

/** An order could not be taken or cooked; the message says why. */
public final class KitchenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "the soup is burnt"} */
    public KitchenException(String reason) {
        super(reason);
    }
}
