package cases;

class DoorStaysOpen {
    private boolean open;

    synchronized void open() {
        open = true;
        notify(); // !notify-one:informative
    }

    synchronized void enter() throws InterruptedException {
        while (!open) {
            wait();
        }
    }
}
