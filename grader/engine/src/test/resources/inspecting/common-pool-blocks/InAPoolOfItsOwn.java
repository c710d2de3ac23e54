package cases;

import cases.provided.Oven;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

class InAPoolOfItsOwn {
    List<String> bake(Oven oven, List<String> cakes) throws Exception {
        try (var bakers = new ForkJoinPool(20)) {
            return bakers.submit(() -> cakes.parallelStream().map(oven::bake).toList())
                    .get();
        }
    }
}
