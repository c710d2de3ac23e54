package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Asks many friends at the same time, and writes their answers down as they come.
 *
 * <p>Any number of threads may use one object of this class at the same time, each with a notebook of its own.
 */
public final class FinishOrder {
    private final Phone phone;

    /** @param phone reaches the friends; an answer may take long */
    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    /**
     * Asks all friends at the same time, each once, and writes down what comes back at the moment it comes: the first to
     * answer is the first in the notebook. Returns when the last one has been written down.
     *
     * @param friends any number of different friends; none at all is fine
     * @param notebook written by the calling thread only: an {@code answered} or a {@code missed} for each friend
     * @throws InterruptedException if the calling thread is interrupted while it waits; you may throw it, nothing asks
     *     for it
     */
    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new LinkedBlockingQueue<Consumer<Notebook>>();
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
