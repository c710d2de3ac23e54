package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

class HandsTasksToOthers {
    private final ExecutorService pool;
    private final Depot depot;

    HandsTasksToOthers(ExecutorService pool, Depot depot) {
        this.pool = pool;
        this.depot = depot;
    }

    void open(Loop loop) {
        loop.onRequest(request -> {
            Callable<String> search = () -> depot.find(request);
            pool.submit(search);
            look(request);
        });
    }

    private void look(String request) {
        pool.submit(() -> depot.find(request));
    }

    void openWithQueue(Loop loop, BlockingQueue<Runnable> tasks) {
        loop.onRequest(request -> {
            tasks.add(() -> depot.find(request));
            Stream.<Runnable>of(() -> depot.find(request)).forEach(tasks::add);
            tasks.addAll(List.of(() -> depot.find(request), () -> depot.find("next " + request)));
        });
    }
}
