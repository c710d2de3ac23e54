package cases;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

class OneWriter {
    private final AtomicLong served = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);

    void serve() {
        served.lazySet(served.get() + 1);
    }

    void clean(int tables) {
        while (open.get()) {
            open.set(false);
            System.out.println(tables + " tables to clean");
        }
    }
}
