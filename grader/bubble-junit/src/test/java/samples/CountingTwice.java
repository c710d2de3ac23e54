package samples;

import java.util.concurrent.Callable;

/** Two threads that add one to a counter, each twice. */
public final class CountingTwice implements Callable<Integer> {
    private int count;

    @Override
    public Integer call() throws InterruptedException {
        Thread one = new Thread(this::increment);
        Thread other = new Thread(this::increment);
        one.start();
        other.start();
        one.join();
        other.join();
        return count;
    }

    private void increment() {
        for (int i = 0; i < 2; i++) {
            count++;
        }
    }
}
