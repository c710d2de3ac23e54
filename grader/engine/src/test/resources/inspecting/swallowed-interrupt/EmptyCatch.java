package cases;

class EmptyCatch {
    void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) { // !swallowed-interrupt
            // cannot happen
        }
    }
}
