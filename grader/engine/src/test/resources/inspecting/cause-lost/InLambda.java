package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class InLambda {
    List<String> serve(List<CompletableFuture<String>> dishes) {
        return dishes.stream()
                .map(dish -> {
                    try {
                        return dish.join();
                    } catch (CompletionException problem) {
                        throw new ArithmeticException("a dish failed"); // !cause-lost
                    }
                })
                .toList();
    }
}
