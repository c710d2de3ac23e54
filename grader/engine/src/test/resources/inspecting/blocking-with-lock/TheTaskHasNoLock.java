package cases;

import cases.provided.Oven;
import java.util.ArrayList;
import java.util.List;

class TheTaskHasNoLock {
    private final List<Thread> cooks = new ArrayList<>();

    synchronized void hire(Oven oven) {
        cooks.add(Thread.startVirtualThread(() -> oven.bake("bread")));
        cooks.add(new Thread(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
