package cases;

class TwoLocks {
    private final Object till = new Object();
    private int cents;

    void pay(int amount) {
        synchronized (till) {
            cents += amount;
        }
    }

    synchronized int cents() {
        return cents; // !inconsistent-lock:informative
    }
}
