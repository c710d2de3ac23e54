// caught by: whoeverAnswersFirst, allAreAskedAtTheSameTime
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** A thread for each friend, but run() makes the call in the caller's thread. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new LinkedBlockingQueue<Consumer<Notebook>>();
        for (var friend : friends) {
            new Thread(() -> box.add(ask(friend))).run(); // !run-for-start
        }
        for (int i = 0; i < friends.size(); i++) {
            box.take().accept(notebook);
        }
    }

    /** What there is to write down about a friend. */
    private Consumer<Notebook> ask(String friend) {
        try {
            var answer = phone.ask(friend);
            return notebook -> notebook.answered(friend, answer);
        } catch (NoAnswerException e) {
            return notebook -> notebook.missed(friend, e.getMessage());
        }
    }
}
