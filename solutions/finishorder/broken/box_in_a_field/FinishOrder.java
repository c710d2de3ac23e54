// caught by: twoMayAskAtTheSameMoment
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** All callers share one box, and take each other's answers out of it. */
public final class FinishOrder {
    private final Phone phone;
    private final LinkedBlockingQueue<Consumer<Notebook>> box = new LinkedBlockingQueue<>();

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        for (var friend : friends) {
            Thread.startVirtualThread(() -> box.add(ask(friend)));
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
