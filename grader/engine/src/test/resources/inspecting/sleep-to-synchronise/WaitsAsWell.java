package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

class WaitsAsWell {
    String cook(Kitchen kitchen) throws InterruptedException {
        var dish = new AtomicReference<String>();
        Thread cook = new Thread(() -> dish.set(kitchen.cook("soup")));
        cook.start();
        Thread.sleep(100);
        cook.join();
        return dish.get();
    }

    void serve(Kitchen kitchen) throws Exception {
        var served = new ArrayList<String>();
        var done = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            served.add(kitchen.cook("soup"));
            done.countDown();
        });
        Thread.sleep(10);
        done.await();
        System.out.println(served);
    }
}
