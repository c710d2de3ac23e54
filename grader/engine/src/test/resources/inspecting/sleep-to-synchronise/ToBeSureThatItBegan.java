package cases;

import cases.provided.Kitchen;

class ToBeSureThatItBegan {
    private int last;

    int order(Kitchen kitchen, String order) {
        int number = ++last;
        Thread.startVirtualThread(() -> kitchen.cook(order));
        try {
            Thread.sleep(10); // !sleep-to-synchronise
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
