package cases;

import cases.provided.Kitchen;

class WorksUntilItIsStopped {
    private volatile boolean open = true;

    void stop() {
        open = false;
    }

    void keepWarm(Kitchen kitchen) throws InterruptedException {
        while (open) {
            kitchen.cook("soup");
            Thread.sleep(1000);
        }
    }

    void bell() throws InterruptedException {
        while (true) {
            Thread.sleep(60_000);
        }
    }
}
