package samples;

import java.util.function.IntSupplier;

/** Two threads that count to four, each two. */
public final class Counting {
    private Counting() {}

    /** A counter that adds one and returns the sum. */
    interface Counter extends IntSupplier {
        int sum();
    }

    static Counter unlocked() {
        return new Counter() {
            private int count;

            @Override
            public int getAsInt() {
                return ++count;
            }

            @Override
            public int sum() {
                return count;
            }
        };
    }

    static Counter locked() {
        return new Counter() {
            private int count;

            @Override
            public synchronized int getAsInt() {
                return ++count;
            }

            @Override
            public synchronized int sum() {
                return count;
            }
        };
    }

    static int twice(Counter counter) throws InterruptedException {
        Runnable two = () -> {
            counter.getAsInt();
            counter.getAsInt();
        };
        Thread one = new Thread(two, "one");
        Thread other = new Thread(two, "other");
        one.start();
        other.start();
        one.join();
        other.join();
        return counter.sum();
    }
}
