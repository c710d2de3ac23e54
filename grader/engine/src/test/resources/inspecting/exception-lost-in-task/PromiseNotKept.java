package cases;

import cases.provided.Kitchen;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

class PromiseNotKept {
    private record Ticket(String order, CompletableFuture<String> dish) {}

    private final BlockingQueue<Ticket> line = new LinkedBlockingQueue<>();

    void work(Kitchen kitchen) throws InterruptedException {
        while (true) {
            var ticket = line.take();
            try {
                ticket.dish.complete(kitchen.cook(ticket.order));
            } catch (IllegalStateException e) { // !exception-lost-in-task
                continue;
            }
        }
    }
}
