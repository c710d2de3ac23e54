package cases;

class AlwaysTheSameOrder {
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
        synchronized (till) {
            synchronized (kitchen) {
                orders--;
            }
        }
    }
}
