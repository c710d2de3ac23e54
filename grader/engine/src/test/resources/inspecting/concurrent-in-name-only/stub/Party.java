package cases;

import cases.provided.Kitchen;
import java.util.List;

final class Party {
    private final Kitchen kitchen;

    Party(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    /** Has all orders cooked at the same time. */
    List<String> cookAll(List<String> orders) throws Exception {
        throw new UnsupportedOperationException("TODO: task 1");
    }
}
