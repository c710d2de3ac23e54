package cases;

class PrivateHelper {
    private int guests;

    void come() {
        guests++;
        tellOthers();
    }

    void go() {
        guests--;
        tellOthers();
    }

    private void tellOthers() {
        notifyAll(); // !wait-without-monitor
    }

    synchronized void awaitSilence() throws InterruptedException {
        while (guests > 0) {
            wait(); // !well-guarded:celebratory
        }
    }
}
