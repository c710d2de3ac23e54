package cases;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class SynchronizedOnReadLock {
    private final ReadWriteLock menu = new ReentrantReadWriteLock();
    private String text = "";

    String read() {
        synchronized (menu.readLock()) { // !wrong-monitor
            return text;
        }
    }

    void write(String next) {
        synchronized (menu) { // !wrong-monitor
            text = next;
        }
    }
}
