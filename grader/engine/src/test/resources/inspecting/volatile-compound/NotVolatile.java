package cases;

class NotVolatile {
    private int plain;
    private volatile int last;

    NotVolatile(int begin) {
        last = begin;
        last++;
    }

    int next() {
        int local = last;
        local++;
        plain++;
        return local + plain;
    }
}
