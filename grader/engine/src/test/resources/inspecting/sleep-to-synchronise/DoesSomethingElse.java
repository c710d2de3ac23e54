package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class DoesSomethingElse {
    private final List<String> served = new CopyOnWriteArrayList<>();

    void serve(Kitchen kitchen) throws InterruptedException {
        Thread.startVirtualThread(() -> served.add(kitchen.cook("soup")));
        Thread.sleep(100);
        kitchen.cook("pizza");
    }
}
