package cases;

class Volatile {
    private static volatile Volatile instance;

    static Volatile instance() {
        Volatile found = instance;
        if (found == null) {
            synchronized (Volatile.class) {
                found = instance;
                if (found == null) {
                    found = new Volatile();
                    instance = found;
                }
            }
        }
        return found;
    }
}
