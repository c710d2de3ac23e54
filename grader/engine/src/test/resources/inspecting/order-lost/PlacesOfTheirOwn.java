package cases;

import cases.provided.Kitchen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class PlacesOfTheirOwn {
    List<String> cookAll(Kitchen kitchen, List<String> orders) {
        var dishes = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(orders.size(), "")));
        var cooking = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < orders.size(); i++) {
            int place = i;
            cooking.add(CompletableFuture.runAsync(() -> dishes.set(place, kitchen.cook(orders.get(place)))));
        }
        cooking.forEach(CompletableFuture::join);
        return dishes;
    }
}
