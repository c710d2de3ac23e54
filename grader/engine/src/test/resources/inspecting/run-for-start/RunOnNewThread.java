package cases;

class RunOnNewThread {
    void cook() {
        new Thread(() -> System.out.println("cooking")).run(); // !run-for-start
    }
}
