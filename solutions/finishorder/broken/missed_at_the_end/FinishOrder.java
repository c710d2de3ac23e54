// caught by: somebodyDoesNotAnswer
package finishorder;

import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Who did not answer is written down when all the others are. */
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
        var missed = new ArrayList<Runnable>();
        for (int i = 0; i < friends.size(); i++) {
            var next = answers.take();
            try {
                notebook.answered(friendOf.get(next), next.get());
            } catch (ExecutionException e) {
                missed.add(
                        () -> notebook.missed(friendOf.get(next), e.getCause().getMessage()));
            }
        }
        missed.forEach(Runnable::run);
    }
}
