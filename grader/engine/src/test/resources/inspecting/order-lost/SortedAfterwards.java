package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

class SortedAfterwards {
    private record Dish(int place, String name) {}

    List<String> cookAll(Kitchen kitchen, List<String> orders) {
        var dishes = new ConcurrentLinkedQueue<Dish>();
        var cooking = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < orders.size(); i++) {
            int place = i;
            cooking.add(CompletableFuture.runAsync(() -> dishes.add(new Dish(place, kitchen.cook(orders.get(place))))));
        }
        cooking.forEach(CompletableFuture::join);
        return dishes.stream()
                .sorted(Comparator.comparingInt(Dish::place))
                .map(Dish::name)
                .toList();
    }

    List<String> cookAllByName(Kitchen kitchen, List<String> orders) {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        var cooking = new ArrayList<CompletableFuture<Void>>();
        for (String order : orders) {
            cooking.add(CompletableFuture.runAsync(() -> dishes.add(kitchen.cook(order))));
        }
        cooking.forEach(CompletableFuture::join);
        Collections.sort(dishes);
        return dishes;
    }
}
