package cases;

class LoopLooksAgainOutside implements Runnable {
    private final Object bell = new Object();
    private volatile boolean running = true;
    private boolean paused;

    @Override
    public void run() {
        while (running) {
            try {
                synchronized (bell) {
                    if (paused) {
                        bell.wait();
                        continue;
                    }
                }
            } catch (InterruptedException e) {
                return;
            }
            System.out.println("stir");
        }
    }

    void pause(boolean now) {
        synchronized (bell) {
            paused = now;
            bell.notifyAll();
        }
    }
}
