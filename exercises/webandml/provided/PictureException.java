package webandml.provided;

/** A picture could not be downloaded, recognised or published; the message says why. */
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "no such page"} */
    public PictureException(String reason) {
        super(reason);
    }
}
