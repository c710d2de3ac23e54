package finishorder;

import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;

/** Futures that say when they are complete, and a box of things to write. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var lines = new LinkedBlockingDeque<Runnable>();
        for (var friend : friends) {
            CompletableFuture.supplyAsync(() -> phone.ask(friend), Thread::startVirtualThread)
                    .whenComplete((answer, failure) -> lines.add(() -> {
                        if (failure == null) {
                            notebook.answered(friend, answer);
                        } else {
                            notebook.missed(friend, failure.getCause().getMessage());
                        }
                    }));
        }
        for (int line = 0; line < friends.size(); line++) {
            lines.take().run();
        }
    }
}
