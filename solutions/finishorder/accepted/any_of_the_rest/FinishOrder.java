package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** anyOf waits for whoever is next; then those that are done are written down and leave the rest. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) {
        var rest = new ArrayList<CompletableFuture<Consumer<Notebook>>>();
        for (var friend : friends) {
            rest.add(CompletableFuture.supplyAsync(() -> ask(friend), Thread::startVirtualThread));
        }
        while (!rest.isEmpty()) {
            CompletableFuture.anyOf(rest.toArray(CompletableFuture[]::new)).join();
            rest.removeIf(line -> {
                if (line.isDone()) {
                    line.join().accept(notebook);
                    return true;
                }
                return false;
            });
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
