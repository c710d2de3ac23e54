package cases;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class EmptyThenRemove {
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();

    String next() {
        if (!orders.isEmpty()) { // !check-then-act:informative
            return orders.remove();
        }
        return "";
    }
}
