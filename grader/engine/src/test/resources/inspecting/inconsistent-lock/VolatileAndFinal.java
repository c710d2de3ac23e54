package cases;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

class VolatileAndFinal {
    private final String name = "kitchen";
    private final List<String> cooks = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, String> menu = new ConcurrentHashMap<>();
    private volatile boolean open;
    private int turns;

    synchronized void open() {
        open = true;
        cooks.add(name);
        menu.put(name, "soup");
        turns++;
    }

    boolean isOpen() {
        return open && !cooks.isEmpty() && menu.containsKey(name);
    }
}
