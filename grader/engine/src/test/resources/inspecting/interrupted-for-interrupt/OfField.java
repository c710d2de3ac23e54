package cases;

class OfField {
    private final Thread cook = Thread.ofVirtual().unstarted(() -> {});

    void open() {
        cook.start();
    }

    void close() {
        cook.interrupted(); // !interrupted-for-interrupt
    }
}
