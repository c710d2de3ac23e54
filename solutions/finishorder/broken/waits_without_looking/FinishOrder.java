// caught by: everyAnswerIsWrittenDown, twoMayAskAtTheSameMoment
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/** Waits for the next answer without a look whether it is in the box already. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new ArrayDeque<Consumer<Notebook>>();
        for (var friend : friends) {
            Thread.startVirtualThread(() -> {
                var line = ask(friend);
                synchronized (box) {
                    box.add(line);
                    box.notify();
                }
            });
        }
        for (int i = 0; i < friends.size(); i++) {
            Consumer<Notebook> line;
            synchronized (box) {
                box.wait(); // !wait-not-in-loop
                line = box.remove();
            }
            line.accept(notebook);
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
