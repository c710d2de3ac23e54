package cases;

import cases.provided.Kitchen;

class JoinOfArrayElement {
    private final Thread[] cooks = new Thread[3];

    void serve(Kitchen kitchen, String[] orders) throws InterruptedException {
        for (int i = 0; i < orders.length; i++) {
            String order = orders[i];
            this.cooks[i] = new Thread(() -> kitchen.cook(order));
            cooks[i].start();
            this.cooks[i].join(); // !sequential-await
        }
    }
}
