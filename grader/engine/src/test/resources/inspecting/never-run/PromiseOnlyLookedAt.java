package cases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class PromiseOnlyLookedAt {
    boolean isOpen() {
        var never = new CompletableFuture<String>();
        return never.isDone();
    }

    String atMostASecond() throws InterruptedException, ExecutionException, TimeoutException {
        var never = new CompletableFuture<String>();
        return never.get(1, TimeUnit.SECONDS);
    }

    CompletableFuture<String> forOthers() {
        var promise = new CompletableFuture<String>();
        return promise;
    }
}
