package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class InBranch {
    String serve(Future<String> dish, String order) throws InterruptedException {
        try {
            return dish.get();
        } catch (ExecutionException e) {
            System.err.println(e.getMessage());
            if (order.isEmpty()) {
                throw new IllegalArgumentException("nothing ordered"); // !cause-lost
            }
            throw new IllegalStateException("no " + order); // !cause-lost
        }
    }
}
