package bankaccount.provided;

/** A line could not be written into the book; the message says why. */
public final class BookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "the page is full"} */
    public BookException(String reason) {
        super(reason);
    }
}
