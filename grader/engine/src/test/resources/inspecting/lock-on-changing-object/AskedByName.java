package cases;

class AskedByName {
    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        synchronized (text) {
            text.append(line);
        }
        synchronized (line.intern()) {
            text.append('.');
        }
    }
}
