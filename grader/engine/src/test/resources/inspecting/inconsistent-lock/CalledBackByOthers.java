package cases;

class CalledBackByOthers {
    private int waiting;
    private int served;

    public synchronized void work(Runnable adapter) {
        waiting++;
        served++;
        adapter.run();
    }

    public synchronized int waiting() {
        return waiting + served;
    }

    void onServed() {
        waiting--; // !inconsistent-lock:informative
    }
}
