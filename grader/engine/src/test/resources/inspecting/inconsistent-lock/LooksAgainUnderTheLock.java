package cases;

class LooksAgainUnderTheLock {
    private int dishes;
    private final Object lock = new Object();

    void wash() {
        if (dishes == 0) {
            return;
        }
        synchronized (lock) {
            if (dishes > 0) {
                dishes--;
            }
        }
    }

    void dirty() {
        synchronized (lock) {
            dishes++;
        }
    }

    @Override
    public String toString() {
        return "dishes: " + dishes;
    }
}
