package cases;

import cases.provided.Kitchen;

class NamedThread {
    void cook(Kitchen kitchen) throws InterruptedException {
        Thread cook = new Thread("cook"); // !thread-without-task
        cook.start();
        kitchen.cook("soup");
        cook.join();
    }
}
