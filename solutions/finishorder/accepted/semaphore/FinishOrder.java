package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** A queue for any number of threads, and a semaphore that counts what is in it. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new ConcurrentLinkedQueue<Consumer<Notebook>>();
        var inTheBox = new Semaphore(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var friend : friends) {
                threads.execute(() -> {
                    box.add(ask(friend));
                    inTheBox.release();
                });
            }
            for (int i = 0; i < friends.size(); i++) {
                inTheBox.acquire();
                box.remove().accept(notebook);
            }
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
