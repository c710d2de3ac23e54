package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** All that have come are taken out at once, under a lock with a condition. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var lock = new ReentrantLock();
        var somethingNew = lock.newCondition();
        var box = new ArrayList<Consumer<Notebook>>();
        for (var friend : friends) {
            Thread.ofPlatform().daemon().start(() -> {
                var line = ask(friend);
                lock.lock();
                try {
                    box.add(line);
                    somethingNew.signalAll();
                } finally {
                    lock.unlock();
                }
            });
        }
        int missing = friends.size();
        while (missing > 0) {
            List<Consumer<Notebook>> came;
            lock.lock();
            try {
                while (box.isEmpty()) {
                    somethingNew.await();
                }
                came = List.copyOf(box);
                box.clear();
            } finally {
                lock.unlock();
            }
            came.forEach(line -> line.accept(notebook));
            missing -= came.size();
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
