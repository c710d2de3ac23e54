package cases;

import cases.provided.Oven;
import java.util.concurrent.Executors;

class OneTaskForOneThread {
    String bake(Oven oven) throws Exception {
        try (var baker = Executors.newSingleThreadExecutor()) {
            return baker.submit(() -> oven.bake("cake")).get();
        }
    }
}
