package cases;

import cases.provided.Kitchen;

class OneOfTwo {
    void cookTwo(Kitchen kitchen) throws InterruptedException {
        Thread grill = new Thread(() -> kitchen.cook("burger"));
        Thread fryer = new Thread(() -> kitchen.cook("fries")); // !thread-never-started
        grill.start();
        grill.join();
        fryer.join();
    }
}
