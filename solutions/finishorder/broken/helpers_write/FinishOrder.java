// caught by: onlyTheCallerWrites
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The helpers write into the notebook themselves, each in a thread of its own. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) {
        CompletableFuture.allOf(friends.stream()
                        .map(friend -> CompletableFuture.supplyAsync(() -> ask(friend), Thread::startVirtualThread)
                                .thenAccept(line -> line.accept(notebook)))
                        .toArray(CompletableFuture[]::new))
                .join();
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
