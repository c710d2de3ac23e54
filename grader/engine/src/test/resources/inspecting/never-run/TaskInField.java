package cases;

import cases.provided.Kitchen;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class TaskInField {
    private final FutureTask<String> soup;

    TaskInField(Kitchen kitchen) {
        soup = new FutureTask<>(() -> kitchen.cook("soup")); // !never-run
    }

    String serve() throws InterruptedException, ExecutionException {
        return soup.isDone() ? "ready" : soup.get();
    }
}
