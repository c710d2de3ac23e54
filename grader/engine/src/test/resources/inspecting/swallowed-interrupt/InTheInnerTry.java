package cases;

import java.util.concurrent.Semaphore;

class InTheInnerTry {
    void pass(Semaphore door) {
        try {
            try {
                door.acquire();
            } catch (InterruptedException e) { // !swallowed-interrupt
                System.out.println("interrupted");
            }
        } catch (RuntimeException e) {
            System.out.println("broken");
        }
    }
}
