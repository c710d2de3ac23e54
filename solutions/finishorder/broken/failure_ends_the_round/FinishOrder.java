// caught by: somebodyDoesNotAnswer
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One friend does not answer, and the whole round is over. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var pool = Executors.newVirtualThreadPerTaskExecutor();
        var answers = new ExecutorCompletionService<String>(pool);
        var friendOf = new HashMap<Future<String>, String>();
        for (var friend : friends) {
            friendOf.put(answers.submit(() -> phone.ask(friend)), friend);
        }
        try (pool) {
            for (int i = 0; i < friends.size(); i++) {
                var next = answers.take();
                notebook.answered(friendOf.get(next), next.get());
            }
        } catch (ExecutionException e) {
            throw (NoAnswerException) e.getCause();
        }
    }
}
