package cases;

class TwoThreadsOneTask {
    private static StringBuffer notes;

    void write() {
        Runnable writing = () -> {
            if (notes == null) { // !lazy-init-race
                notes = new StringBuffer();
            }
            notes.append("x");
        };
        new Thread(writing).start();
        new Thread(writing).start();
    }
}
