package neverawaited.provided;

/** A wish could not be fulfilled; the message says why. */
public final class HotelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason what the guest is told, such as {@code "the bar is closed"} */
    public HotelException(String reason) {
        super(reason);
    }
}
