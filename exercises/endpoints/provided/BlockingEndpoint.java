package endpoints.provided;

/** An endpoint that makes its caller wait: it asks a database, reads a file, calls an old library. Not for the loop. */
@FunctionalInterface
public non-sealed interface BlockingEndpoint extends Endpoint {
    /**
     * Answers a request. The calling thread is blocked meanwhile. Any number of threads may call this at the same time.
     *
     * @return the page
     * @throws RuntimeException whatever goes wrong
     */
    String answer(Request request);
}
