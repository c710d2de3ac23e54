package cases;

final class VolatileSingleton {
    private static volatile VolatileSingleton instance;

    static VolatileSingleton instance() {
        if (instance == null) instance = new VolatileSingleton(); // !lazy-init-race
        return instance;
    }
}
