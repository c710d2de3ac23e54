package cases;

class OwnLock {
    static final class Lock {
        private boolean taken;
    }

    private final Lock lock = new Lock();

    void take() throws InterruptedException {
        synchronized (lock) {
            while (lock.taken) {
                lock.wait();
            }
            lock.taken = true;
        }
    }
}
