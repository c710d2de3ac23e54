package cases;

import java.util.concurrent.atomic.AtomicBoolean;

class AsksThenSets {
    private final AtomicBoolean started = new AtomicBoolean();

    void start() {
        if (!started.get()) { // !atomic-get-then-set
            started.set(true);
            Thread.startVirtualThread(() -> System.out.println("cooking"));
        }
    }
}
