package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class WaitsForSomethingElse {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void serve(Kitchen kitchen, Future<String> guest) {
        pool.submit(() -> { // !future-ignored
            Future<String> soup = pool.submit(() -> kitchen.cook("soup"));
            String name = guest.get();
            System.out.println(name + " gets " + soup);
            return name;
        });
    }

    void close() {
        pool.close();
    }
}
