package cases;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

class OtherWaits {
    private boolean early;

    void open(CountDownLatch door, CyclicBarrier table) throws Exception {
        if (early) {
            door.await();
        }
        table.await();
        sleepForEver();
    }

    private static void sleepForEver() throws InterruptedException {
        Object nobody = new Object();
        synchronized (nobody) {
            nobody.wait();
        }
    }
}
