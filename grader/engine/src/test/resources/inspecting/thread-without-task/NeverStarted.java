package cases;

class NeverStarted {
    private final Thread marker = new Thread("marker");

    boolean isMarker(Thread thread) {
        return thread == marker;
    }

    String name() {
        return new Thread().getName();
    }
}
