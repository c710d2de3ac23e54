package cases;

import cases.provided.Oven;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class OneThreadForTheLoop {
    List<String> bake(Oven oven, List<String> cakes) throws Exception {
        var baked = new ArrayList<String>();
        try (var bakers = Executors.newSingleThreadExecutor()) { // !pool-of-one
            var baking = new ArrayList<Future<String>>();
            for (String cake : cakes) {
                baking.add(bakers.submit(() -> oven.bake(cake)));
            }
            for (var cake : baking) {
                baked.add(cake.get());
            }
        }
        return baked;
    }
}
