package burgers;

import burgers.provided.Burger;
import burgers.provided.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Three guests order and pick up in another order. The kitchen takes milliseconds where the exercise's takes minutes. */
public final class Driver {
    private static final Map<String, Integer> MILLIS = Map.of("plain", 30, "cheese", 40, "fancy", 80);

    private Driver() {}

    public static Object run() throws Exception {
        var shown = new CountDownLatch(3);
        var burgers = new Burgers(Driver::cook, number -> shown.countDown());
        int ann = burgers.order(new Order("Ann", "fancy"));
        int bob = burgers.order(new Order("Bob", "plain"));
        int cleo = burgers.order(new Order("Cleo", "cheese"));
        List<Burger> pickedUp = new ArrayList<>();
        for (int number : List.of(bob, ann, cleo)) {
            pickedUp.add(burgers.pickUp(number));
        }
        shown.await();
        return pickedUp;
    }

    private static Burger cook(Order order) {
        try {
            Thread.sleep(MILLIS.get(order.dish()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Burger(order.guest(), order.dish());
    }
}
