package cases;

class StartsTwice {
    private volatile boolean started;
    private final Thread cook = new Thread(() -> System.out.println("cooking"));

    void start() {
        if (!started) { // !volatile-compound:informative
            started = true;
            cook.start();
        }
    }
}
