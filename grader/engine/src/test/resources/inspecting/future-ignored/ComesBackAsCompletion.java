package cases;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;

class ComesBackAsCompletion {
    private static String fetch(String order) throws IOException {
        throw new IOException(order);
    }

    String first(Executor pool, List<String> orders) throws InterruptedException, ExecutionException {
        CompletionService<String> done = new ExecutorCompletionService<>(pool);
        for (String order : orders) {
            done.submit(() -> fetch(order));
        }
        return done.take().get();
    }
}
