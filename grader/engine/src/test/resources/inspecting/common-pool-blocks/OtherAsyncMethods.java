package cases;

import cases.provided.Oven;

class OtherAsyncMethods {
    static void writeAsync(Runnable task) {
        Thread.startVirtualThread(task);
    }

    void bake(Oven oven) {
        writeAsync(() -> oven.bake("cake"));
    }
}
