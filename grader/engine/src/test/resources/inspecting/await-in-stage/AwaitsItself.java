package cases;

import cases.provided.Kitchen;

class AwaitsItself {
    void menu(Kitchen kitchen) {
        var bun = kitchen.cookLater("bun");
        bun.thenRun(() -> System.out.println(bun.join()));
        var toasted = bun.thenApply(made -> "toasted " + made);
        toasted.thenAccept(made -> System.out.println(made + bun.join()));
    }
}
