package cases;

import cases.provided.Kitchen;

class OwnThreadClass {
    private static final class Cook extends Thread {
        private final Kitchen kitchen;

        Cook(Kitchen kitchen) {
            this.kitchen = kitchen;
        }

        @Override
        public void run() {
            kitchen.cook("soup");
        }
    }

    void cook(Kitchen kitchen) throws InterruptedException {
        Cook cook = new Cook(kitchen); // !thread-never-started
        cook.join();
        new Thread() { // !thread-never-started
            @Override
            public void run() {
                kitchen.cook("bread");
            }
        };
    }
}
