package cases;

import cases.provided.Kitchen;
import java.util.concurrent.Executors;

class CooksAlongInEachRound {
    void cook(Kitchen kitchen, int rounds) {
        for (int round = 0; round < rounds; round++) {
            try (var helper = Executors.newSingleThreadExecutor()) {
                helper.submit(() -> kitchen.cook("soup"));
                kitchen.cook("pizza");
            }
        }
    }
}
