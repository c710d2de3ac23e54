package cases;

import java.util.HashSet;
import java.util.Set;

class WakesOne {
    private final Set<Integer> ready = new HashSet<>();

    synchronized void show(int number) {
        ready.add(number);
        notify(); // !notify-one
    }

    synchronized void await(int number) throws InterruptedException {
        while (!ready.contains(number)) {
            wait();
        }
    }
}
