package cases;

class BothOrders {
    private final Object kitchen = new Object();
    private final Object till = new Object();
    private int orders;

    void order() {
        synchronized (till) {
            synchronized (kitchen) {
                orders++;
            }
        }
    }

    void cancel() {
        synchronized (kitchen) {
            synchronized (till) { // !lock-order:informative
                orders--;
            }
        }
    }
}
