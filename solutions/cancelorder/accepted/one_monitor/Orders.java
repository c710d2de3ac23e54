package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Each order is an object with a monitor, in which the guest waits until the outcome is known. */
public final class Orders {
    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        var table = new Table(dishes);
        table.serve(atMost, 1, dishes.size());
        return List.of(table.plates);
    }

    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        var table = new Table(dishes);
        table.serve(atMost, dishes.size(), 1);
        synchronized (table) {
            return table.firstServed;
        }
    }

    private final class Table {
        private final String[] plates;
        private final List<Thread> cooks;
        private String firstServed;
        private int good;
        private int bad;
        private KitchenException failure;

        Table(List<String> dishes) {
            plates = new String[dishes.size()];
            cooks = IntStream.range(0, dishes.size())
                    .mapToObj(i -> Thread.ofVirtual().unstarted(() -> cook(i, dishes.get(i))))
                    .toList();
        }

        void serve(Duration atMost, int tooManyBad, int enoughGood) throws InterruptedException, TimeoutException {
            long start = System.nanoTime();
            cooks.forEach(Thread::start);
            try {
                synchronized (this) {
                    while (good < enoughGood && bad < tooManyBad) {
                        long left = atMost.toNanos() - (System.nanoTime() - start);
                        if (left <= 0) {
                            throw new TimeoutException();
                        }
                        TimeUnit.NANOSECONDS.timedWait(this, left);
                    }
                    if (good < enoughGood) {
                        throw failure;
                    }
                }
            } finally {
                cooks.forEach(Thread::interrupt);
            }
        }

        private void cook(int place, String dish) {
            try {
                var plate = kitchen.cook(dish);
                synchronized (this) {
                    plates[place] = plate;
                    if (good++ == 0) {
                        firstServed = plate;
                    }
                    notifyAll();
                }
            } catch (KitchenException e) {
                synchronized (this) {
                    failure = e;
                    bad++;
                    notifyAll();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
