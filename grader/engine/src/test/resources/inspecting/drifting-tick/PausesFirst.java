package cases;

import cases.provided.Kitchen;

class PausesFirst {
    private static final long TICK_MILLIS = 1000;
    private volatile boolean open = true;

    void close() {
        open = false;
    }

    void run(Kitchen kitchen) {
        while (open) {
            try {
                Thread.sleep(TICK_MILLIS); // !drifting-tick
                kitchen.cook("an egg");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
