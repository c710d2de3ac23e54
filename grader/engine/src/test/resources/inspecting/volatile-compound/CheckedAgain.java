package cases;

class CheckedAgain {
    private volatile boolean open;
    private volatile String menu;

    String menu() {
        String known = menu;
        if (known == null) {
            known = "soup";
            menu = known;
        }
        return known;
    }

    void open() {
        if (!open) {
            synchronized (this) {
                if (!open) {
                    open = true;
                    System.out.println("open");
                }
            }
        }
    }
}
