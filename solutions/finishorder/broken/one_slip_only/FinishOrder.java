// caught by: everyAnswerIsWrittenDown
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.function.Consumer;

/** The box holds one slip: of two answers at the same moment, the second one covers the first. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new Box();
        for (var friend : friends) {
            Thread.startVirtualThread(() -> box.put(ask(friend)));
        }
        for (int i = 0; i < friends.size(); i++) {
            box.take().accept(notebook);
        }
    }

    private static final class Box {
        private Consumer<Notebook> slip;

        synchronized void put(Consumer<Notebook> line) {
            slip = line;
            notify();
        }

        synchronized Consumer<Notebook> take() throws InterruptedException {
            while (slip == null) {
                wait();
            }
            var line = slip;
            slip = null;
            return line;
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
