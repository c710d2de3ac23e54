package cases;

import java.util.HashSet;
import java.util.Set;

class LooksOnce {
    private final Set<Integer> ready = new HashSet<>();

    synchronized void show(int number) {
        ready.add(number);
        notifyAll();
    }

    synchronized void await(int number) throws InterruptedException {
        if (!ready.contains(number)) {
            wait(); // !wait-not-in-loop
        }
    }
}
