package cases;

class InCatch {
    void rest() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) { // !swallowed-interrupt
            Thread.interrupted(); // !interrupted-for-interrupt
        }
    }
}
