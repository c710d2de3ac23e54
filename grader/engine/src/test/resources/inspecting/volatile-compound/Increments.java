package cases;

class Increments {
    private volatile int number;

    int next() {
        return ++number; // !volatile-compound
    }
}
