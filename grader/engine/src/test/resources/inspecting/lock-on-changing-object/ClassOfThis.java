package cases;

class ClassOfThis {
    private static int made;

    void count() {
        synchronized (getClass()) { // !lock-on-changing-object:informative
            made++;
        }
    }

    static int made() {
        return made;
    }
}
