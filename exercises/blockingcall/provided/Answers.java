package blockingcall.provided;

/**
 * Where answers go out to the visitors. Every request gets exactly one.
 *
 * <p>Call these methods on the thread of the {@link EventLoop} only: they write to connections that belong to it.
 */
public interface Answers {
    /** Answers a request: the parcel is at this place. */
    void found(Request request, String place);

    /** Answers a request that went wrong. */
    void failed(Request request, String reason);
}
