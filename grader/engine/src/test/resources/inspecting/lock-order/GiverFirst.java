package cases;

class GiverFirst {
    static final class Till {
        private long cents;
    }

    void move(Till from, Till to, long cents) {
        synchronized (from) {
            synchronized (to) { // !lock-order
                from.cents -= cents;
                to.cents += cents;
            }
        }
    }
}
