// caught by: twoMayAskAtTheSameMoment
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** The semaphore is right. The queue behind it is not made for several threads. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new ArrayDeque<Consumer<Notebook>>();
        var inTheBox = new Semaphore(0);
        for (var friend : friends) {
            Thread.startVirtualThread(() -> {
                box.add(ask(friend)); // !shared-mutation
                inTheBox.release();
            });
        }
        for (int i = 0; i < friends.size(); i++) {
            inTheBox.acquire();
            box.remove().accept(notebook);
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
