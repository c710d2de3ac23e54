package cases;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

class PermitLost {
    private final Semaphore free = new Semaphore(4);

    String serve(Supplier<String> kitchen) throws InterruptedException {
        free.acquire(); // !lock-without-finally
        String dish = kitchen.get();
        System.out.println(dish);
        free.release();
        return dish;
    }

    String serveAnyway(Supplier<String> kitchen) {
        free.acquireUninterruptibly(); // !lock-without-finally
        try {
            String dish = kitchen.get();
            free.release();
            return dish;
        } catch (IllegalStateException e) {
            return "nothing";
        }
    }
}
