package cases;

import java.util.concurrent.CountDownLatch;

class AwaitOfALatch {
    private final CountDownLatch open = new CountDownLatch(1);

    void open() {
        open.countDown();
    }

    void enter() throws InterruptedException {
        open.await();
    }
}
