package cases;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

class OnlyPrints {
    void pass(Semaphore door, CountDownLatch gate) {
        try {
            door.acquire();
        } catch (InterruptedException e) { // !swallowed-interrupt
            e.printStackTrace();
        }
        try {
            gate.await();
        } catch (InterruptedException e) { // !swallowed-interrupt
            System.out.println("interrupted: " + e.getMessage());
        }
    }
}
