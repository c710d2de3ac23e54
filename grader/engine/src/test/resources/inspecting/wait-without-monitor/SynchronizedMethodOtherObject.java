package cases;

class SynchronizedMethodOtherObject {
    private final Object bell = new Object();
    private int plates;

    synchronized void take() throws InterruptedException {
        while (plates == 0) {
            bell.wait(); // !wait-without-monitor
        }
        plates--;
    }

    synchronized void put() {
        plates++;
        bell.notify(); // !wait-without-monitor
    }
}
