// caught by: theOthersStop, itFailsFast
package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A cook who is interrupted begins the dish again. */
public final class Orders {
    private record Outcome(int place, String dish, KitchenException failure) {}

    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        var served = new String[dishes.size()];
        try (var round = new Round(dishes, atMost)) {
            for (int i = 0; i < served.length; i++) {
                var outcome = round.next();
                if (outcome.failure() != null) {
                    throw outcome.failure();
                }
                served[outcome.place()] = outcome.dish();
            }
        }
        return Arrays.asList(served);
    }

    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        try (var round = new Round(dishes, atMost)) {
            for (int left = dishes.size(); ; left--) {
                var outcome = round.next();
                if (outcome.failure() == null) {
                    return outcome.dish();
                }
                if (left == 1) {
                    throw outcome.failure();
                }
            }
        }
    }

    private final class Round implements AutoCloseable {
        private final long end;
        private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
        private final List<Thread> cooks = new ArrayList<>();

        Round(List<String> dishes, Duration atMost) {
            end = System.nanoTime() + atMost.toNanos();
            for (int i = 0; i < dishes.size(); i++) {
                int place = i;
                var cook = new Thread(() -> cook(place, dishes.get(place)));
                cooks.add(cook);
                cook.start();
            }
        }

        private void cook(int place, String dish) {
            try {
                outcomes.add(new Outcome(place, kitchen.cook(dish), null));
            } catch (KitchenException e) {
                outcomes.add(new Outcome(place, null, e));
            } catch (InterruptedException e) { // !swallowed-interrupt
                cook(place, dish);
            }
        }

        Outcome next() throws InterruptedException, TimeoutException {
            var outcome = outcomes.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (outcome == null) {
                throw new TimeoutException();
            }
            return outcome;
        }

        @Override
        public void close() {
            cooks.forEach(Thread::interrupt);
        }
    }
}
