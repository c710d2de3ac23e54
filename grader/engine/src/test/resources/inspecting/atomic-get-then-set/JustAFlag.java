package cases;

import java.util.concurrent.atomic.AtomicBoolean;

class JustAFlag {
    private final AtomicBoolean stopped = new AtomicBoolean();

    void stop() {
        if (!stopped.get()) {
            stopped.set(true);
        }
    }

    void cook() {
        while (!stopped.get()) { // !busy-wait:informative
            Thread.onSpinWait();
        }
    }
}
