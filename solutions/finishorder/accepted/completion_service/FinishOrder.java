package finishorder;

import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** An executor with a box built in; a map tells whose future it is. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var pool = Executors.newCachedThreadPool();
        try {
            var answers = new ExecutorCompletionService<String>(pool);
            var friendOf = new HashMap<Future<String>, String>();
            for (var friend : friends) {
                friendOf.put(answers.submit(() -> phone.ask(friend)), friend);
            }
            for (int i = 0; i < friends.size(); i++) {
                var next = answers.take();
                writeDown(friendOf.get(next), next, notebook);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void writeDown(String friend, Future<String> done, Notebook notebook) throws InterruptedException {
        try {
            notebook.answered(friend, done.get());
        } catch (ExecutionException e) {
            notebook.missed(friend, e.getCause().getMessage());
        }
    }
}
