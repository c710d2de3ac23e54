// caught by: atTheMomentItComes
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Looks once a second who has answered: right in whole minutes, late in all others. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lines = new ArrayList<Future<Consumer<Notebook>>>();
            for (var friend : friends) {
                lines.add(threads.submit(() -> ask(friend)));
            }
            while (!lines.isEmpty()) { // !busy-wait
                Thread.sleep(1000);
                for (var line : List.copyOf(lines)) {
                    if (line.isDone()) {
                        line.get().accept(notebook);
                        lines.remove(line);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
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
