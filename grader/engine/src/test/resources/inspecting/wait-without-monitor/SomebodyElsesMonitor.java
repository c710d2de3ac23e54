package cases;

class SomebodyElsesMonitor {
    private final Object bell;

    SomebodyElsesMonitor(Object bell) {
        this.bell = bell;
    }

    /** To be called with the monitor of the bell. */
    void ring() {
        bell.notifyAll();
    }

    static void ring(Object other) {
        other.notify();
    }
}
