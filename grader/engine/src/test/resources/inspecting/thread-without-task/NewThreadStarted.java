package cases;

class NewThreadStarted {
    void cook() {
        new Thread().start(); // !thread-without-task
    }
}
