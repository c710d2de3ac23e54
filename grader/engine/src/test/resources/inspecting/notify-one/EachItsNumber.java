package cases;

import java.util.HashSet;
import java.util.Set;

class EachItsNumber {
    private final Set<Integer> shown = new HashSet<>();

    synchronized void show(int number) {
        shown.add(number);
        notify(); // !notify-one
    }

    synchronized void await(int number) throws InterruptedException {
        while (!shown.contains(number)) {
            wait();
        }
    }
}
