package cases;

class SortedByIf {
    static final class Till {
        private int number;
        private long cents;
    }

    void move(Till from, Till to, long cents) {
        if (from.number < to.number) {
            synchronized (from) {
                synchronized (to) {
                    change(from, to, cents);
                }
            }
        } else {
            synchronized (to) {
                synchronized (from) {
                    change(from, to, cents);
                }
            }
        }
    }

    private static void change(Till from, Till to, long cents) {
        from.cents -= cents;
        to.cents += cents;
    }
}
