package cases;

class SleepsInSynchronizedMethod {
    private int served;

    synchronized void serve() throws InterruptedException {
        Thread.sleep(100); // !blocking-with-lock
        served++;
    }

    synchronized int served() {
        return served;
    }
}
