package cases;

class InField {
    private final Thread cook = new Thread("cook"); // !thread-without-task

    void open() {
        cook.start();
    }
}
