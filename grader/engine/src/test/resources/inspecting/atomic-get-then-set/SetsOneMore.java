package cases;

import java.util.concurrent.atomic.AtomicInteger;

class SetsOneMore {
    private final AtomicInteger served = new AtomicInteger();

    void serve() {
        served.set(served.get() + 1); // !atomic-get-then-set
    }
}
