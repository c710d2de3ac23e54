package cases;

class MadeAtOnce {
    private static final MadeAtOnce INSTANCE = new MadeAtOnce();
    private volatile boolean open;

    static MadeAtOnce instance() {
        return INSTANCE;
    }

    void open() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }
}
