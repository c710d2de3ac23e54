package cases;

import cases.provided.Kitchen;

class SleepsWhenItFailed {
    void keepCooking(Kitchen kitchen, long everyMillis) throws InterruptedException {
        while (true) {
            try {
                kitchen.cook("soup");
            } catch (IllegalStateException e) {
                Thread.sleep(everyMillis);
            }
        }
    }
}
