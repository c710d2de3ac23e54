// caught by: allAreAskedAtTheSameTime
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Waits for the end of a pool that nobody has told to end. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new LinkedBlockingQueue<Consumer<Notebook>>();
        var telephones = Executors.newCachedThreadPool(); // !executor-never-closed
        for (var friend : friends) {
            telephones.execute(() -> box.add(ask(friend)));
        }
        for (int i = 0; i < friends.size(); i++) {
            box.take().accept(notebook);
        }
        telephones.awaitTermination(10, TimeUnit.SECONDS);
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
