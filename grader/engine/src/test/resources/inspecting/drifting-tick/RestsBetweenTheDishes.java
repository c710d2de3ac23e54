package cases;

import cases.provided.Kitchen;
import java.time.Duration;
import java.util.List;

class RestsBetweenTheDishes {
    private static final long REST = 100;

    void cook(Kitchen kitchen, List<String> orders, Duration rest) throws InterruptedException {
        for (String order : orders) {
            kitchen.cook(order);
            Thread.sleep(REST);
        }
        for (int i = 0; i < 3; i++) {
            kitchen.cook("soup");
            Thread.sleep(rest);
        }
    }
}
