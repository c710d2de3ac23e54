package cases;

import java.util.concurrent.CountDownLatch;

class WaitOnLatch {
    void eat(CountDownLatch served) throws InterruptedException {
        synchronized (served) {
            while (served.getCount() > 0) {
                served.wait(); // !wrong-monitor
            }
        }
    }
}
