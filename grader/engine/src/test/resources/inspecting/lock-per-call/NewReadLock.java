package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class NewReadLock {
    private final List<String> menu = new ArrayList<>();

    void add(String dish) {
        new ReentrantLock().lock(); // !lock-per-call
        menu.add(dish);
    }

    int size() {
        var copy = new ArrayList<>();
        synchronized (copy) { // !lock-per-call
            copy.addAll(menu);
            return menu.size();
        }
    }
}
