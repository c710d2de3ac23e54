package endpoints.provided;

import java.util.concurrent.CompletionStage;

/**
 * An endpoint that never waits, and that is at home on the {@link EventLoop}: it works with data of the loop, without
 * any lock.
 */
@FunctionalInterface
public non-sealed interface AsyncEndpoint extends Endpoint {
    /**
     * Begins to answer a request, and returns at once. Call it on the loop only.
     *
     * @return the page, which comes later, completed by any thread, or exceptionally if something goes wrong
     * @throws RuntimeException if something goes wrong at the very beginning
     */
    CompletionStage<String> begin(Request request);
}
