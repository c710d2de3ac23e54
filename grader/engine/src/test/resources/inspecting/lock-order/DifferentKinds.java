package cases;

class DifferentKinds {
    static final class Kitchen {
        private int orders;
    }

    static final class Till {
        private int orders;
    }

    void order(Till till, Kitchen kitchen) {
        synchronized (till) {
            synchronized (kitchen) {
                till.orders++;
                kitchen.orders++;
            }
        }
    }
}
