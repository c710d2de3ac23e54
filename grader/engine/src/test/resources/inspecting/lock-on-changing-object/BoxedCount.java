package cases;

class BoxedCount {
    private Integer count = 0;

    void add() {
        synchronized (count) { // !lock-on-changing-object
            count++;
        }
    }
}
