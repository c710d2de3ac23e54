package cases;

class EachAsManyAsNeeded {
    private final Object shelf = new Object();
    private int plates;

    void take(int needed) throws InterruptedException {
        synchronized (shelf) {
            while (plates < needed) {
                shelf.wait();
            }
            plates -= needed;
        }
    }

    void give(int back) {
        synchronized (shelf) {
            plates += back;
            shelf.notify(); // !notify-one
        }
    }
}
