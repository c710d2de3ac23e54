package cases;

class InTheTask {
    private String dish;

    synchronized String order() throws InterruptedException {
        new Thread(() -> {
                    dish = "soup";
                    notify(); // !wait-without-monitor
                })
                .start();
        while (dish == null) {
            wait();
        }
        return dish;
    }
}
