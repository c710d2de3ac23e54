package cases;

import java.util.concurrent.Semaphore;

class SynchronizedOnSemaphore {
    private final Semaphore tables = new Semaphore(4);
    private int guests;

    void come() {
        synchronized (tables) { // !wrong-monitor
            guests++;
        }
    }

    int guests() {
        return guests; // !inconsistent-lock:informative
    }
}
