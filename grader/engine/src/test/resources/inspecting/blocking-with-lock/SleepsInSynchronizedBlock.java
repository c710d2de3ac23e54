package cases;

import java.util.concurrent.TimeUnit;

class SleepsInSynchronizedBlock {
    private final Object till = new Object();
    private int money;

    void pay(int price) throws InterruptedException {
        synchronized (till) {
            money += price;
            TimeUnit.SECONDS.sleep(1); // !blocking-with-lock
        }
    }

    int money() {
        synchronized (till) {
            return money;
        }
    }
}
