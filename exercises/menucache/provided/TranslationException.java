package menucache.provided;

/** A page could not be translated; the message says why. */
public final class TranslationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "no word for it"} */
    public TranslationException(String reason) {
        super(reason);
    }
}
