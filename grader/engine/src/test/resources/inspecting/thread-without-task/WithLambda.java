package cases;

import cases.provided.Kitchen;

class WithLambda {
    void open(Kitchen kitchen) {
        new Thread(() -> kitchen.cook("soup")).start();
        Thread baker = new Thread(this::bake, "baker");
        baker.start();
    }

    private void bake() {}
}
