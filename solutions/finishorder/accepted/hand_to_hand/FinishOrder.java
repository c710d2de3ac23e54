package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;

/** No box at all: whoever has an answer waits until the caller takes it. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var hand = new SynchronousQueue<Consumer<Notebook>>();
        var pool = new ForkJoinPool(Math.max(1, friends.size()));
        try {
            for (var friend : friends) {
                pool.submit(() -> {
                    hand.put(ask(friend));
                    return "";
                });
            }
            for (int i = 0; i < friends.size(); i++) {
                hand.take().accept(notebook);
            }
        } finally {
            pool.shutdown();
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
