package cases;

import java.util.concurrent.Semaphore;

class WithAnotherOfTheKind {
    static class DinnerInterruptedException extends RuntimeException {}

    void dine(Semaphore door, Runnable dinner) {
        try {
            door.acquire();
            dinner.run();
        } catch (InterruptedException | DinnerInterruptedException e) { // !swallowed-interrupt:informative
            Thread.interrupted();
            throw new IllegalStateException("no dinner", e);
        }
    }
}
