package cases;

class SetsToAnother {
    private volatile String state = "open";
    private volatile int tables;

    void resize(int wanted) {
        tables = wanted + 1;
        if (wanted > 10) {
            state = "large";
        }
    }
}
