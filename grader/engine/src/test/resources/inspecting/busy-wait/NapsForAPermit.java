package cases;

import cases.provided.Kitchen;
import java.util.concurrent.Semaphore;

class NapsForAPermit {
    private final Semaphore stoves = new Semaphore(4);

    String cook(Kitchen kitchen, String order) throws InterruptedException {
        while (!stoves.tryAcquire()) { // !busy-wait
            Thread.sleep(1000);
        }
        try {
            return kitchen.cook(order);
        } finally {
            stoves.release();
        }
    }
}
