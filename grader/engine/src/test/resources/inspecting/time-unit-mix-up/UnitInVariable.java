package cases;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class UnitInVariable {
    String poll(BlockingQueue<String> line, long seconds, TimeUnit unit) throws InterruptedException {
        return line.poll(seconds, unit);
    }

    String pollNanos(BlockingQueue<String> line, long deadline) throws InterruptedException {
        return line.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
}
