package blockingcall.provided;

/** A search of the {@link Depot} failed; the message says why. */
public class DepotException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DepotException(String message) {
        super(message);
    }
}
