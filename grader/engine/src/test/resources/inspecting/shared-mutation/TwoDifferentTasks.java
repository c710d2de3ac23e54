package cases;

class TwoDifferentTasks {
    private int cents;

    int trade() throws InterruptedException {
        Thread buyer = new Thread(() -> cents -= 5); // !shared-mutation
        Thread seller = new Thread(() -> cents += 7); // !shared-mutation
        buyer.start();
        seller.start();
        buyer.join();
        seller.join();
        return cents;
    }
}
