package cases;

import java.util.concurrent.BlockingQueue;

class LooksAtCurrent {
    String take(BlockingQueue<String> line) {
        try {
            return line.take();
        } catch (InterruptedException e) {
            Thread.currentThread().isInterrupted(); // !interrupted-for-interrupt
            return "";
        }
    }
}
