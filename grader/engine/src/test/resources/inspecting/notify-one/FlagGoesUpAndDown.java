package cases;

class FlagGoesUpAndDown {
    private boolean dish;

    synchronized void serve() {
        dish = true;
        notify();
    }

    synchronized void eat() throws InterruptedException {
        while (!dish) {
            wait();
        }
        dish = false;
    }
}
