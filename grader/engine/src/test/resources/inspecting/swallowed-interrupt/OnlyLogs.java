package cases;

import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

class OnlyLogs {
    private static final Logger LOG = Logger.getLogger("burgers");

    void serve(BlockingQueue<String> orders) {
        while (true) {
            try {
                System.out.println(orders.take());
            } catch (InterruptedException e) { // !swallowed-interrupt
                LOG.log(Level.WARNING, "interrupted", e);
                continue;
            }
        }
    }
}
