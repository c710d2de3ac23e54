package cases;

class AlwaysLocked {
    private int served;

    AlwaysLocked(int begin) {
        served = begin;
    }

    synchronized void serve() {
        served++;
    }

    int served() {
        synchronized (this) {
            return served;
        }
    }
}
