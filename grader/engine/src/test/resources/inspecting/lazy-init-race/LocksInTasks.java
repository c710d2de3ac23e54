package cases;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class LocksInTasks {
    private ConcurrentLinkedQueue<String> served;

    void serve(List<String> guests) {
        for (String guest : guests) {
            Thread.startVirtualThread(() -> queue().add(guest));
        }
    }

    private synchronized ConcurrentLinkedQueue<String> queue() {
        if (served == null) {
            served = new ConcurrentLinkedQueue<>();
        }
        return served;
    }
}
