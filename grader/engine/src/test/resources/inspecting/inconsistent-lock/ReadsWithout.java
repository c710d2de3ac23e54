package cases;

class ReadsWithout {
    private int served;
    private int waiting;

    synchronized void arrive() {
        waiting++;
    }

    synchronized void serve() {
        served++;
        waiting--;
    }

    synchronized int waiting() {
        return waiting;
    }

    int served() {
        return served; // !inconsistent-lock:informative
    }
}
