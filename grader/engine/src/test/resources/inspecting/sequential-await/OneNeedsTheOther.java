package cases;

import cases.provided.Kitchen;
import java.util.concurrent.CompletableFuture;

class OneNeedsTheOther {
    String chain(Kitchen kitchen) {
        String bun = CompletableFuture.supplyAsync(() -> kitchen.cook("bun")).join();
        String burger = CompletableFuture.supplyAsync(() -> kitchen.cook(bun + " and meat")).join();
        return burger;
    }

    String chainByVariable(Kitchen kitchen) {
        String bun = kitchen.cookLater("bun").join();
        String order = bun.strip() + " and meat";
        return kitchen.cookLater(order).join();
    }

    String onlyIf(Kitchen kitchen) {
        String bun = kitchen.cookLater("bun").join();
        if (bun.isEmpty()) {
            return "sorry";
        }
        String meat = kitchen.cookLater("meat").join();
        return bun + meat;
    }
}
