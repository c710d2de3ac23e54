package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ThreadFactory;

class FromBuilder {
    void open(Kitchen kitchen, ThreadFactory threads) {
        Thread.ofVirtual().name("cook").start(() -> kitchen.cook("soup"));
        Thread cook = threads.newThread(() -> kitchen.cook("bread"));
        cook.start();
    }
}
