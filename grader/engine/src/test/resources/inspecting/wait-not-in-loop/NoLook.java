package cases;

class NoLook {
    private final Object bell = new Object();
    private String dish;

    void serve(String cooked) {
        synchronized (bell) {
            dish = cooked;
            bell.notifyAll();
        }
    }

    String pickUp() throws InterruptedException {
        synchronized (bell) {
            bell.wait(); // !wait-not-in-loop
            return dish;
        }
    }
}
