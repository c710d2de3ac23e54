package cases;

import cases.provided.Oven;
import java.util.List;

class ASequentialStream {
    List<String> bake(Oven oven, List<String> cakes) {
        return cakes.stream().map(oven::bake).toList();
    }
}
