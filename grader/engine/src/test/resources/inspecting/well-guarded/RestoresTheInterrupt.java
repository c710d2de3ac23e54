package cases;

class RestoresTheInterrupt {
    private int free = 2;

    synchronized void give() {
        free++;
        notifyAll();
    }

    synchronized void take() {
        boolean interrupted = false;
        while (free == 0) {
            try {
                wait(); // !well-guarded:celebratory
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        free--;
    }
}
