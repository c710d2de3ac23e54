package cases;

import java.util.concurrent.atomic.AtomicInteger;

class InMethodOfTasks {
    private AtomicInteger count;

    void cook(int dishes) {
        for (int i = 0; i < dishes; i++) {
            Thread.startVirtualThread(this::cookOne);
        }
    }

    private void cookOne() {
        counter().incrementAndGet();
    }

    private AtomicInteger counter() {
        if (count == null) { // !lazy-init-race
            count = new AtomicInteger();
        }
        return count;
    }
}
