package cases;

class OneMonitorEach {
    static final class Slip {
        private int state;
    }

    void done(Slip slip) {
        synchronized (slip) {
            slip.state++;
            slip.notify();
        }
    }

    void await(Slip slip) throws InterruptedException {
        synchronized (slip) {
            while (slip.state == 0) {
                slip.wait();
            }
        }
    }
}
