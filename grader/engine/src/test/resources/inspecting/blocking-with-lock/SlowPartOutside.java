package cases;

import cases.provided.Oven;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SlowPartOutside {
    private final Oven oven;
    private final Lock lock = new ReentrantLock();
    private final List<String> cakes = new ArrayList<>();

    SlowPartOutside(Oven oven) {
        this.oven = oven;
    }

    void bake(String name) {
        String cake = oven.bake(name);
        lock.lock();
        try {
            cakes.add(cake);
        } finally {
            lock.unlock();
        }
        oven.bake("another");
        synchronized (this) {
            cakes.add(name); // !inconsistent-lock:informative
        }
        oven.bake("third");
    }
}
