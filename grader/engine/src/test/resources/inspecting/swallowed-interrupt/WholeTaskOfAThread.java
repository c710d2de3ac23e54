package cases;

class WholeTaskOfAThread {
    void open(int stoves) {
        for (int i = 0; i < stoves; i++) {
            int stove = i;
            new Thread(() -> cook(stove)).start();
            Thread.ofVirtual().start(() -> warm(stove));
        }
        warm(stoves);
    }

    private void cook(int stove) {
        try {
            Thread.sleep(stove);
        } catch (InterruptedException e) {
            // The kitchen closes, and nothing is left to do.
        }
    }

    private void warm(int stove) {
        try {
            Thread.sleep(stove);
        } catch (InterruptedException e) { // !swallowed-interrupt
            System.out.println("warm enough");
        }
    }
}
