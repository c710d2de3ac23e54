package cases;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

class TimedIf {
    private final Set<Integer> numbers = new HashSet<>();

    synchronized void show(int number) {
        numbers.add(number);
        notifyAll();
    }

    synchronized boolean await(int number, long millis) throws InterruptedException {
        if (!numbers.contains(number)) {
            wait(millis); // !wait-not-in-loop
        }
        return numbers.contains(number);
    }

    synchronized void glance(int number) throws InterruptedException {
        if (!numbers.contains(number)) {
            TimeUnit.SECONDS.timedWait(this, 1); // !wait-not-in-loop:informative
        }
        System.out.println(numbers);
    }
}
