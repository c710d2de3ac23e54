package cases;

class NewObject {
    private int orders;

    void add() {
        synchronized (new Object()) { // !lock-per-call
            orders++;
        }
    }

    int orders() {
        return orders;
    }
}
