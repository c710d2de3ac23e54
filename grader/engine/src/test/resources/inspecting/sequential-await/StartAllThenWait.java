package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StartAllThenWait {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        var started = new ArrayList<CompletableFuture<String>>();
        for (String order : orders) {
            started.add(CompletableFuture.supplyAsync(() -> kitchen.cook(order)));
        }
        var burgers = new ArrayList<String>();
        for (CompletableFuture<String> burger : started) {
            burgers.add(burger.join());
        }
        return burgers;
    }

    void serveWithThreads(Kitchen kitchen, String[] orders) throws InterruptedException {
        Thread[] cooks = new Thread[orders.length];
        for (int i = 0; i < orders.length; i++) {
            String order = orders[i];
            cooks[i] = new Thread(() -> kitchen.cook(order));
            cooks[i].start();
        }
        for (int i = 0; i < cooks.length; i++) {
            cooks[i].join();
        }
    }
}
