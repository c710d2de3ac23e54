package cases;

class RunOnFieldAndElement {
    private final Thread chef = new Thread(() -> System.out.println("tasting"));
    private final Thread[] cooks = new Thread[2];

    void cook() {
        this.chef.run(); // !run-for-start
        for (int i = 0; i < cooks.length; i++) {
            cooks[i].run(); // !run-for-start
        }
    }
}
