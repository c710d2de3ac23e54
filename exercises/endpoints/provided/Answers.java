package endpoints.provided;

/**
 * Where answers go out to the visitors. Every request gets exactly one.
 *
 * <p>Call it on the thread of the {@link EventLoop} only: it writes to connections that belong to the loop.
 */
@FunctionalInterface
public interface Answers {
    /**
     * Answers a request. Takes no time.
     *
     * @param status 200 for a page, 404 for an unknown path, 500 if the endpoint failed
     * @param body the page; the path; or the message of what was thrown
     */
    void send(Request request, int status, String body);
}
