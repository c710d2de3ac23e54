package cases;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class TryBeginsTooLate {
    interface Menu {
        String read() throws IOException;

        int pages();
    }

    private final ReentrantLock lock = new ReentrantLock();
    private String text = "";

    void load(Menu menu) throws IOException {
        lock.lock(); // !lock-without-finally
        String read = menu.read();
        try {
            text = read;
        } finally {
            lock.unlock();
        }
    }

    int pages(Menu menu) {
        lock.lock(); // !lock-without-finally:informative
        int pages = menu.pages();
        try {
            return pages + text.length();
        } finally {
            lock.unlock();
        }
    }
}
