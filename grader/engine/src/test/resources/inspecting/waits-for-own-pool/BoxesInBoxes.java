package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class BoxesInBoxes {
    record Box(int weight, List<Box> inside) {}

    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    int weigh(Box box) throws Exception {
        return pool.submit(() -> weighInside(box)).get();
    }

    private int weighInside(Box box) throws Exception {
        var parts = new ArrayList<Future<Integer>>();
        for (Box inner : box.inside()) {
            parts.add(pool.submit(() -> weighInside(inner)));
        }
        int weight = box.weight();
        for (var part : parts) {
            weight += part.get(); // !waits-for-own-pool
        }
        return weight;
    }

    void close() {
        pool.close();
    }
}
