package cases;

import cases.provided.Kitchen;

class SleepsLessAfterWork {
    void tick(Kitchen kitchen, long tickMillis) throws InterruptedException {
        while (true) {
            long begin = System.currentTimeMillis();
            kitchen.cook("an egg");
            long took = System.currentTimeMillis() - begin;
            Thread.sleep(Math.max(0, tickMillis - took));
        }
    }
}
