package cases;

class OtherObjectsField {
    private Object lock = new Object();
    private int guests;

    void join(OtherObjectsField other) {
        synchronized (lock) {
            guests++;
        }
        other.lock = lock;
    }
}
