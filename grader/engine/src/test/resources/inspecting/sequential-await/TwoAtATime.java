package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class TwoAtATime {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        var burgers = new ArrayList<String>();
        for (int i = 0; i < orders.size(); i += 2) {
            String one = orders.get(i);
            String other = orders.get(i + 1);
            var left = CompletableFuture.supplyAsync(() -> kitchen.cook(one));
            var right = CompletableFuture.supplyAsync(() -> kitchen.cook(other));
            burgers.add(left.join());
            burgers.add(right.join());
        }
        return burgers;
    }

    void serveWithThreads(Kitchen kitchen, List<String> orders) throws InterruptedException {
        for (String order : orders) {
            Thread cook = new Thread(() -> kitchen.cook(order));
            Thread waiter = new Thread(() -> System.out.println("coming, " + order));
            cook.start();
            waiter.start();
            cook.join();
            waiter.join();
        }
    }
}
