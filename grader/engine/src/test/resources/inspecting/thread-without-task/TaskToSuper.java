package cases;

import cases.provided.Kitchen;

class TaskToSuper {
    private static final class Cook extends Thread {
        Cook(Kitchen kitchen) {
            super(() -> kitchen.cook("soup"));
        }
    }

    void open(Kitchen kitchen) {
        new Cook(kitchen).start();
    }
}
