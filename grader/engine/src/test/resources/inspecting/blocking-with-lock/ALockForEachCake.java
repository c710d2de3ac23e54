package cases;

import cases.provided.Oven;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class ALockForEachCake {
    private final Oven oven;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Map<String, String> cakes = new ConcurrentHashMap<>();

    ALockForEachCake(Oven oven) {
        this.oven = oven;
    }

    String cake(String name) {
        Object lock = locks.computeIfAbsent(name, _ -> new Object());
        synchronized (lock) {
            return cakes.computeIfAbsent(name, oven::bake);
        }
    }

    String bread(String name) {
        synchronized (locks.get(name)) {
            return oven.bake(name); // !blocking-with-lock:informative
        }
    }
}
