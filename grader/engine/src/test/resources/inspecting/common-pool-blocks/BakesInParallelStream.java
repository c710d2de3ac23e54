package cases;

import cases.provided.Oven;
import java.util.List;

class BakesInParallelStream {
    List<String> bake(Oven oven, List<String> cakes) {
        return cakes.parallelStream()
                .filter(cake -> !cake.isEmpty())
                .map(oven::bake) // !common-pool-blocks
                .toList();
    }
}
