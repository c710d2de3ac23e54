package cases;

import cases.provided.Oven;
import java.util.ArrayList;
import java.util.List;

class BakesUnderTheLock {
    private final Oven oven;
    private final List<String> cakes = new ArrayList<>();

    BakesUnderTheLock(Oven oven) {
        this.oven = oven;
    }

    void bake(String cake) {
        synchronized (cakes) {
            cakes.add(oven.bake(cake)); // !blocking-with-lock
        }
    }
}
