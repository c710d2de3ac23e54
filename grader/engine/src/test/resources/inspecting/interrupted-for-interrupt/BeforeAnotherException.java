package cases;

import java.util.concurrent.BlockingQueue;

class BeforeAnotherException {
    String take(BlockingQueue<String> line) {
        try {
            return line.take();
        } catch (InterruptedException e) { // !swallowed-interrupt:informative
            Thread.interrupted(); // !interrupted-for-interrupt
            throw new IllegalStateException("interrupted", e);
        }
    }
}
