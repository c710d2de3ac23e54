package cases;

import cases.provided.Kitchen;

class AssignedToField implements AutoCloseable {
    private final Thread cook;
    private Thread waiter = new Thread(this::serve); // !thread-never-started

    AssignedToField(Kitchen kitchen) {
        this.cook = Thread.ofPlatform().daemon().unstarted(() -> kitchen.cook("soup")); // !thread-never-started
    }

    private void serve() {}

    @Override
    public void close() throws InterruptedException {
        if (waiter != null) {
            waiter.interrupt();
        }
        cook.interrupt();
        cook.join();
    }
}
