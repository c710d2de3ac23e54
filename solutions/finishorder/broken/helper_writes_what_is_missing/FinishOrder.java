// caught by: onlyTheCallerWrites
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** Answers are handed over; but whoever gets none writes that down right where it is. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new LinkedBlockingQueue<Runnable>();
        for (var friend : friends) {
            Thread.startVirtualThread(() -> {
                try {
                    var answer = phone.ask(friend);
                    box.add(() -> notebook.answered(friend, answer));
                } catch (NoAnswerException e) {
                    notebook.missed(friend, e.getMessage());
                    box.add(() -> {});
                }
            });
        }
        for (int i = 0; i < friends.size(); i++) {
            box.take().run();
        }
    }
}
