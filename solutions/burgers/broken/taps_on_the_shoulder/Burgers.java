// caught by: theTalkIsNotInterrupted
package burgers;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The cook interrupts the thread that ordered when its burger is ready, whatever that thread is doing. */
public final class Burgers {
    private final Kitchen kitchen;
    private final Board board;

    private final AtomicInteger lastNumber = new AtomicInteger();

    private final Map<Integer, Burger> ready = new ConcurrentHashMap<>();
    private final Map<Integer, KitchenException> failed = new ConcurrentHashMap<>();

    public Burgers(Kitchen kitchen, Board board) {
        this.kitchen = kitchen;
        this.board = board;
    }

    public int order(Order order) {
        int number = lastNumber.incrementAndGet();
        var guest = Thread.currentThread();
        Thread.startVirtualThread(() -> {
            try {
                ready.put(number, kitchen.cook(order));
            } catch (KitchenException e) {
                failed.put(number, e);
            }
            board.show(number);
            guest.interrupt();
        });
        return number;
    }

    public Burger pickUp(int number) {
        while (!ready.containsKey(number) && !failed.containsKey(number)) {
            try {
                Thread.sleep(Duration.ofDays(1));
            } catch (InterruptedException e) { // !swallowed-interrupt
                // Somebody's burger is ready; perhaps it is this one.
            }
        }
        if (failed.containsKey(number)) {
            throw failed.get(number);
        }
        return ready.get(number);
    }
}
