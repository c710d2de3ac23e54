// caught by: everyAnswerIsWrittenDown
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Calls each friend once to see who is quick, and once more for the answer. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var quick = new LinkedBlockingQueue<String>();
        for (var friend : friends) {
            Thread.startVirtualThread(() -> {
                ask(friend);
                quick.add(friend);
            });
        }
        for (int i = 0; i < friends.size(); i++) {
            ask(quick.take()).accept(notebook);
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
