package cases;

import java.util.List;

class WorkInBetween {
    private int balance;

    void run(List<Thread> visitors) throws InterruptedException {
        for (Thread visitor : visitors) {
            visitor.start();
            update(10);
            visitor.join();
        }
    }

    private synchronized void update(int amount) {
        balance += amount;
    }
}
