package cases;

class FlagInstead {
    private boolean open;
    private String greeting;

    String greet() {
        if (!open) { // !double-checked-locking
            synchronized (this) {
                if (!open) {
                    greeting = "welcome";
                    open = true;
                }
            }
        }
        return greeting;
    }
}
