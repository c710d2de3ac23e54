package cases;

class TwoCooksOneCounter {
    private static final class Counter {
        private int value;

        void add() {
            value = value + 1; // !shared-mutation
        }
    }

    int cook() throws InterruptedException {
        var counter = new Counter();
        Runnable work = () -> {
            for (int i = 0; i < 1000; i++) {
                counter.add();
            }
        };
        Thread first = new Thread(work);
        Thread second = new Thread(work);
        first.start();
        second.start();
        first.join();
        second.join();
        return counter.value;
    }
}
