package cases;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class BecomesAnotherException {
    void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) { // !swallowed-interrupt:informative
            throw new IllegalStateException(e);
        }
    }

    String read(Future<String> burger) {
        try {
            return burger.get();
        } catch (InterruptedException | ExecutionException e) { // !swallowed-interrupt:informative
            throw new CompletionException(e);
        }
    }
}
