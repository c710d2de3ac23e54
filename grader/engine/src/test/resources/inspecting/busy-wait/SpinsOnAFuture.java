package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class SpinsOnAFuture {
    String dish(Kitchen kitchen, String order) {
        CompletableFuture<String> dish = kitchen.cookLater(order);
        while (!dish.isDone()) // !busy-wait
            ;
        return dish.join();
    }
}
