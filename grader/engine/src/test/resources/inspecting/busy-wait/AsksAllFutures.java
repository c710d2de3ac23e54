package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

class AsksAllFutures {
    void serve(List<Future<String>> dishes) throws Exception {
        var left = new ArrayList<>(dishes);
        while (!left.isEmpty()) { // !busy-wait
            for (var dish : List.copyOf(left)) {
                if (dish.isDone()) {
                    System.out.println(dish.get());
                    left.remove(dish);
                }
            }
            Thread.sleep(200);
        }
    }
}
