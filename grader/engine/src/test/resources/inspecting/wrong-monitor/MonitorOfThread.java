package cases;

class MonitorOfThread {
    boolean await(Thread cook) throws InterruptedException {
        synchronized (cook) {
            while (cook.isAlive()) {
                cook.wait(100);
            }
        }
        return true;
    }
}
