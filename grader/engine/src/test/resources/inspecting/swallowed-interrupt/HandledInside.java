package cases;

import java.util.concurrent.Semaphore;

class HandledInside {
    void pass(Semaphore door) {
        try {
            try {
                door.acquire();
                System.out.println("inside");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } catch (Exception e) {
            System.out.println("broken");
        }
    }
}
