package cases;

class Classic {
    private static Classic instance;

    static Classic instance() {
        if (instance == null) { // !double-checked-locking
            synchronized (Classic.class) {
                if (instance == null) {
                    instance = new Classic();
                }
            }
        }
        return instance;
    }
}
