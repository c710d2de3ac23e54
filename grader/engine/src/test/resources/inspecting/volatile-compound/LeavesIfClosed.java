package cases;

class LeavesIfClosed implements AutoCloseable {
    private volatile boolean closed;

    @Override
    public void close() {
        if (closed) { // !volatile-compound:informative
            return;
        }
        closed = true;
        System.out.println("closing time");
    }
}
