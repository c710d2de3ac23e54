package cases;

class StopFlag {
    private volatile boolean stopped;

    void cook() {
        while (!stopped) { // !busy-wait:informative
            Thread.onSpinWait();
        }
    }

    void stop() {
        stopped = true;
    }

    void stopOnce() {
        if (!stopped) {
            stopped = true;
        }
    }
}
