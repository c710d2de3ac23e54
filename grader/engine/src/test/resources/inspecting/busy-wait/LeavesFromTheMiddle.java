package cases;

class LeavesFromTheMiddle {
    private volatile String dish;

    String take() throws InterruptedException {
        while (true) { // !busy-wait
            if (dish != null) {
                return dish;
            }
            Thread.sleep(10);
        }
    }
}
