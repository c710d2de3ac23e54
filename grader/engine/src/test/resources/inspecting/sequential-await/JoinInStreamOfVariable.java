package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class JoinInStreamOfVariable {
    List<String> serve(Kitchen kitchen, List<String> orders) {
        Stream<CompletableFuture<String>> burgers = orders.stream().map(kitchen::cookLater);
        return burgers.map(CompletableFuture::join).toList(); // !sequential-await
    }
}
