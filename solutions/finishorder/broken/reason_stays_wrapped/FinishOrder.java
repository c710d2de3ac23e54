// caught by: somebodyDoesNotAnswer
package finishorder;

import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes down what the wrapping says, not what the telephone said. */
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
        for (int i = 0; i < friends.size(); i++) {
            var next = answers.take();
            try {
                notebook.answered(friendOf.get(next), next.get());
            } catch (ExecutionException e) {
                notebook.missed(friendOf.get(next), e.getMessage()); // !cause-lost
            }
        }
    }
}
