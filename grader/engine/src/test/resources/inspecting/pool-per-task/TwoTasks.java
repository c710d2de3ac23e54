package cases;

import cases.provided.Kitchen;
import java.util.concurrent.Executors;

class TwoTasks {
    public String menu(Kitchen kitchen) throws Exception {
        try (var cooks = Executors.newFixedThreadPool(2)) {
            var soup = cooks.submit(() -> kitchen.cook("soup"));
            var pizza = cooks.submit(() -> kitchen.cook("pizza"));
            return soup.get() + pizza.get();
        }
    }
}
