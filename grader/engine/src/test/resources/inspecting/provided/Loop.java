package cases.provided;

import java.time.Duration;
import java.util.concurrent.Executor;

public final class Loop implements Executor {
    @Override
    public void execute(@RunsOnLoop Runnable task) {
        task.run();
    }

    public void after(Duration delay, @RunsOnLoop Runnable task) {
        task.run();
    }

    public void onRequest(Handler handler) {
        handler.handle("request");
    }

    public void reply(String request, String answer) {}
}
