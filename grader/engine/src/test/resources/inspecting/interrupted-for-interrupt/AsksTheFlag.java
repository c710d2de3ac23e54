package cases;

import cases.provided.Kitchen;

class AsksTheFlag {
    void work(Kitchen kitchen) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            kitchen.cook("soup");
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
