package cases;

class Singleton {
    private static Singleton instance;
    private int orders;

    static Singleton instance() {
        if (instance == null) { // !lazy-init-race
            instance = new Singleton();
        }
        return instance;
    }

    synchronized void order() {
        orders++;
    }
}
