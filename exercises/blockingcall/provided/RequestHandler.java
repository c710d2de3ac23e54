package blockingcall.provided;

/** What the web site does with a request. */
@FunctionalInterface
public interface RequestHandler {
    /** Takes care of one request. It has to return at once; the answer may come later. */
    @RunsOnLoop
    void handle(Request request);
}
