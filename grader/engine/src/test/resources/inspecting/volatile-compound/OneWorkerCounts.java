package cases;

class OneWorkerCounts implements Runnable {
    private volatile int cooked;

    @Override
    public void run() {
        while (!Thread.interrupted()) {
            cooked++;
        }
    }

    int cooked() {
        return cooked;
    }
}
