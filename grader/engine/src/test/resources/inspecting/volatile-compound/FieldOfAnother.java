package cases;

class FieldOfAnother {
    private static final class Count {
        private volatile int open;
    }

    void close(Count count) {
        count.open--; // !volatile-compound
        synchronized (count) {
            count.notifyAll();
        }
    }
}
