package cases;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class NoUnitInTheName {
    void rest(long delay, long timeout, BlockingQueue<String> line) throws InterruptedException {
        Thread.sleep(delay);
        line.poll(timeout, TimeUnit.SECONDS);
        Thread.sleep(1);
    }
}
