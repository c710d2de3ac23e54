package cases;

class CallerSorts {
    static final class Till {
        private int number;
        private long cents;
    }

    void move(Till from, Till to, long cents) {
        if (from.number < to.number) {
            lockBoth(from, to, cents, -cents);
        } else {
            lockBoth(to, from, -cents, cents);
        }
    }

    private void lockBoth(Till lower, Till higher, long toLower, long toHigher) {
        synchronized (lower) {
            synchronized (higher) {
                lower.cents += toLower;
                higher.cents += toHigher;
            }
        }
    }
}
