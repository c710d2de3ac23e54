// caught by: atTheMomentItComes
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The order is right. But nothing is written before the last friend has answered. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) {
        var box = new ConcurrentLinkedQueue<Consumer<Notebook>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var friend : friends) {
                threads.execute(() -> box.add(ask(friend)));
            }
        }
        box.forEach(line -> line.accept(notebook));
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
