package cases;

import cases.provided.Kitchen;

class OwnClassWithoutRun {
    private static final class Cook extends Thread {
        void cook() {
            new Kitchen().cook("soup");
        }
    }

    void open() {
        var cook = new Cook(); // !thread-without-task
        cook.start();
    }
}
