package cases;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class ClockAndUnit {
    String next(BlockingQueue<String> line, long deadline) throws InterruptedException {
        return line.poll(deadline - System.nanoTime(), TimeUnit.MILLISECONDS); // !time-unit-mix-up
    }

    void restUntil(long end) throws InterruptedException {
        Thread.sleep(end - System.nanoTime()); // !time-unit-mix-up
    }
}
