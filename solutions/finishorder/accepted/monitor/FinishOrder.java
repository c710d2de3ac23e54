package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/** Plain threads, a list under a monitor, wait and notify. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new ArrayDeque<Consumer<Notebook>>();
        for (var friend : friends) {
            new Thread(() -> {
                        var line = ask(friend);
                        synchronized (box) {
                            box.add(line);
                            box.notify();
                        }
                    })
                    .start();
        }
        for (int written = 0; written < friends.size(); written++) {
            next(box).accept(notebook);
        }
    }

    private static Consumer<Notebook> next(ArrayDeque<Consumer<Notebook>> box) throws InterruptedException {
        synchronized (box) {
            while (box.isEmpty()) {
                box.wait();
            }
            return box.remove();
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
