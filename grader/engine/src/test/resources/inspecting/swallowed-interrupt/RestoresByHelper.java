package cases;

class RestoresByHelper {
    void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            stop();
        }
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private void stop() {
        System.out.println("stopping");
        Thread.currentThread().interrupt();
    }

    private static RuntimeException stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
