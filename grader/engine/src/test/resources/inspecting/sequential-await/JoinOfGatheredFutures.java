package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinOfGatheredFutures {
    List<String> gather(List<CompletableFuture<String>> futures) {
        return futures.stream().map(CompletableFuture::join).toList();
    }

    List<String> gatherAll(List<CompletableFuture<String>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(_ -> futures.stream().map(CompletableFuture::join).toList())
                .join();
    }
}
