package cases;

class WaitsToBeTold {
    private boolean served;

    synchronized void serve() {
        served = true;
        notifyAll();
    }

    synchronized void eat() throws InterruptedException {
        while (!served) {
            wait(1000); // !well-guarded:celebratory
        }
    }
}
