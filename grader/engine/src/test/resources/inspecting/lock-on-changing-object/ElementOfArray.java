package cases;

class ElementOfArray {
    private final Object[] locks = {new Object(), new Object()};
    private final long[] sums = new long[2];

    void add(int till, long cents) {
        synchronized (locks[till]) {
            sums[till] += cents;
        }
    }
}
