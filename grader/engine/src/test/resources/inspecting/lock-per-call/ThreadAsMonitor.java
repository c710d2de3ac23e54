package cases;

class ThreadAsMonitor {
    private static final class Cook extends Thread {
        private boolean ready;

        @Override
        public void run() {
            synchronized (this) {
                ready = true;
                notifyAll();
            }
        }

        boolean isReady() {
            return ready;
        }
    }

    boolean cook() {
        Cook cook = new Cook();
        cook.start();
        synchronized (cook) {
            return cook.isReady();
        }
    }
}
