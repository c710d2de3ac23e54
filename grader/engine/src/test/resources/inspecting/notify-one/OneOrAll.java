package cases;

import java.util.HashSet;
import java.util.Set;

class OneOrAll {
    private final Set<Integer> shown = new HashSet<>();

    synchronized void await(int number) throws InterruptedException {
        while (!shown.contains(number)) {
            wait();
        }
    }

    synchronized void show(int number, boolean manyGuests) {
        shown.add(number);
        if (manyGuests) {
            notifyAll();
        } else {
            notify();
        }
    }
}
