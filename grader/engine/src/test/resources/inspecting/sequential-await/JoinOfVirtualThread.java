package cases;

import cases.provided.Kitchen;
import java.util.Iterator;
import java.util.List;

class JoinOfVirtualThread {
    void serve(Kitchen kitchen, List<String> orders) throws InterruptedException {
        Iterator<String> next = orders.iterator();
        while (next.hasNext()) {
            String order = next.next();
            Thread.startVirtualThread(() -> kitchen.cook(order)).join(); // !sequential-await
        }
    }
}
