package cases;

import cases.provided.Depot;
import cases.provided.Handler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class APoolForEachRequest implements Handler {
    private final Depot depot;

    APoolForEachRequest(Depot depot) {
        this.depot = depot;
    }

    @Override
    public void handle(String request) {
        ExecutorService helper = Executors.newCachedThreadPool(); // !pool-per-task
        helper.execute(() -> System.out.println(depot.find(request)));
        helper.shutdown();
    }
}
