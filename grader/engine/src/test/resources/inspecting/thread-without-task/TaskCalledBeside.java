package cases;

import cases.provided.Kitchen;

class TaskCalledBeside {
    private static final class Waiter extends Thread {
        private final String name;

        Waiter(String name) {
            super(name);
            this.name = name;
        }

        @Override
        public void run() {
            System.out.println(name);
        }
    }

    void open(Kitchen kitchen) {
        new Waiter("Ann").start();
        Thread cook = new Thread((ThreadGroup) null, "cook"); // !thread-without-task
        cook.setDaemon(true);
        cook.start();
        kitchen.cook("soup");
    }
}
