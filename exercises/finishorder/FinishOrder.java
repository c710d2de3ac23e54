package finishorder;

import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;

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
        // TODO: task 1, then task 2 and 3
        throw new UnsupportedOperationException("TODO: askAll() is still empty; begin with task 1 of the README");
    }
}
