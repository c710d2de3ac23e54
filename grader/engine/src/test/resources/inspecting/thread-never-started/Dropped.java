package cases;

import cases.provided.Kitchen;

class Dropped {
    void cook(Kitchen kitchen, String order) {
        Thread.ofVirtual().unstarted(() -> kitchen.cook(order)); // !thread-never-started
    }

    void cookByConstructor(Kitchen kitchen, String order) {
        new Thread(() -> kitchen.cook(order), "cook"); // !thread-never-started
    }

    void onlyNamed(Kitchen kitchen, String order) {
        new Thread(() -> kitchen.cook(order)).setDaemon(true); // !thread-never-started
    }
}
