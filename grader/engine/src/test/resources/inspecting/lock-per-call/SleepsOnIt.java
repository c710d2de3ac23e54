package cases;

class SleepsOnIt {
    void pause(long millis) throws InterruptedException {
        Object nobody = new Object();
        synchronized (nobody) {
            nobody.wait(millis);
        }
    }
}
