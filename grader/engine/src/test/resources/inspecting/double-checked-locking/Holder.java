package cases;

class Holder {
    private static final class Lazy {
        private static final Holder INSTANCE = new Holder();
    }

    static Holder instance() {
        synchronized (Holder.class) {
            return Lazy.INSTANCE;
        }
    }
}
