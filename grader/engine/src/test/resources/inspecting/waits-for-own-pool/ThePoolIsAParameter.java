package cases;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class ThePoolIsAParameter {
    record Box(int weight, List<Box> inside) {}

    int weigh(Box box) throws Exception {
        try (var helpers = Executors.newFixedThreadPool(4)) {
            return weigh(box, helpers);
        }
    }

    private int weigh(Box box, ExecutorService pool) throws Exception {
        int weight = box.weight();
        for (Box inner : List.copyOf(box.inside())) {
            Future<Integer> part = pool.submit(() -> weigh(inner, pool));
            System.out.println("another box");
            inner.inside().clear();
            weight += part.get(); // !waits-for-own-pool
        }
        return weight;
    }
}
