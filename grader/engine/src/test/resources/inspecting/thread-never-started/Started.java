package cases;

import cases.provided.Kitchen;

class Started {
    private final Thread waiter = new Thread(this::serve);
    private Thread washer;

    private void serve() {}

    void open(Kitchen kitchen) throws InterruptedException {
        waiter.start();
        this.washer = Thread.ofVirtual().unstarted(() -> {});
        this.washer.start();
        Thread cook = new Thread(() -> kitchen.cook("soup"));
        cook.setDaemon(true);
        cook.start();
        cook.join();
        new Thread(() -> kitchen.cook("bread")).start();
    }
}
