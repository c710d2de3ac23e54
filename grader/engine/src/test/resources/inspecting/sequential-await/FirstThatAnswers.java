package cases;

import cases.provided.Kitchen;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FirstThatAnswers {
    String ask(List<Kitchen> kitchens) {
        String found = "";
        for (Kitchen kitchen : kitchens) {
            String burger = CompletableFuture.supplyAsync(() -> kitchen.cook("cheese")).join();
            if (!burger.isEmpty()) {
                found = burger;
                break;
            }
        }
        return found;
    }
}
