package cases;

class ThisThenOther {
    private int plates;

    synchronized void give(ThisThenOther other) {
        synchronized (other) { // !lock-order
            plates--;
            other.plates++;
        }
    }
}
