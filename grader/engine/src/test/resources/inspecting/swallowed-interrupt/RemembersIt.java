package cases;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

class RemembersIt {
    String takeForSure(BlockingQueue<String> orders) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return orders.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void takeInto(BlockingQueue<String> orders, CompletableFuture<String> order) {
        try {
            order.complete(orders.take());
        } catch (InterruptedException e) {
            order.completeExceptionally(e);
        }
    }
}
