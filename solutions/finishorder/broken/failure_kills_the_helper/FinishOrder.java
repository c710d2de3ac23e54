// caught by: somebodyDoesNotAnswer
package finishorder;

import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** A helper that gets no answer dies, and puts nothing into the box: the caller waits for ever. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new LinkedBlockingQueue<Runnable>();
        for (var friend : friends) {
            Thread.startVirtualThread(() -> {
                var answer = phone.ask(friend);
                box.add(() -> notebook.answered(friend, answer));
            });
        }
        for (int i = 0; i < friends.size(); i++) {
            box.take().run();
        }
    }
}
