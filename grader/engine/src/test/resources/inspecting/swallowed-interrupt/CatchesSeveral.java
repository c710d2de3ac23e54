package cases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class CatchesSeveral {
    void read(Future<String> burger) {
        try {
            System.out.println(burger.get());
        } catch (InterruptedException | ExecutionException e) { // !swallowed-interrupt
            e.printStackTrace();
        }
    }
}
