package endpoints.provided;

/**
 * Somebody asks for a page.
 *
 * @param visitor who asks
 * @param path which page, such as {@code "/chat"}
 */
public record Request(String visitor, String path) {
    /** The request as it is written in a log: {@code Ann asks for /chat}. */
    @Override
    public String toString() {
        return visitor + " asks for " + path;
    }
}
