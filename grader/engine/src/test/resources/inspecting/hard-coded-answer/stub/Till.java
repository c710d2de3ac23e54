package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class Till {
    static final String CLOSED = "the till is closed";

    private final Kitchen kitchen;

    Till(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    /** All prices together, with 10 % for the service. */
    long total(List<Integer> prices) {
        throw new UnsupportedOperationException("TODO: task 1");
    }

    /** What the kitchen makes of a dish. */
    String serve(String dish) {
        throw new UnsupportedOperationException("TODO: task 1");
    }

    /** The same, and nobody waits. */
    CompletableFuture<String> serveLater(String dish) {
        throw new UnsupportedOperationException("TODO: task 2");
    }
}
