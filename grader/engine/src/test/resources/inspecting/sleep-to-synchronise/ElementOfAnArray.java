package cases;

import cases.provided.Kitchen;

class ElementOfAnArray {
    String cook(Kitchen kitchen) throws InterruptedException {
        String[] dish = new String[1];
        Thread.startVirtualThread(() -> dish[0] = kitchen.cook("soup"));
        Thread.sleep(1000); // !sleep-to-synchronise
        return dish[0];
    }
}
