package cases;

import java.util.concurrent.CountDownLatch;

class OnlyWhereThereIsALatch {
    volatile CountDownLatch tastingFirst;
    private int plates;

    synchronized void serve() throws InterruptedException {
        if (tastingFirst != null) {
            tastingFirst.await(); // !blocking-with-lock:informative
        }
        plates++;
    }

    synchronized int plates() {
        return plates;
    }
}
