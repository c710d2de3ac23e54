package cases;

class TextLiteral {
    private int plates;

    void put() {
        synchronized ("plates") { // !lock-on-changing-object
            plates++;
        }
    }

    int plates() {
        return plates;
    }
}
