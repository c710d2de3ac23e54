package cases;

class LocalMonitor {
    private int plates;

    void take() {
        final Object monitor = new Object();
        synchronized (monitor) { // !lock-per-call
            plates--;
        }
    }

    int plates() {
        return plates;
    }
}
