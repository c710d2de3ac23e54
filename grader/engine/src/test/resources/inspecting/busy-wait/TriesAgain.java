package cases;

import cases.provided.Kitchen;

class TriesAgain {
    interface Supplier {
        boolean deliver(String goods);
    }

    void order(Supplier supplier) throws InterruptedException {
        int pause = 100;
        while (!supplier.deliver("flour")) {
            Thread.sleep(pause);
            pause *= 2;
        }
    }

    String cook(Kitchen kitchen, String order) throws InterruptedException {
        while (true) {
            try {
                return kitchen.cook(order);
            } catch (IllegalStateException e) {
                Thread.sleep(100);
            }
        }
    }
}
