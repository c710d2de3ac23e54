package cases;

class OnlyPauses {
    static final int NAPS = 3;

    void rest(long until) throws InterruptedException {
        for (int nap = 0; nap < NAPS; nap++) {
            Thread.sleep(10);
        }
        while (System.nanoTime() < until) {
            Thread.sleep(1);
        }
    }
}
