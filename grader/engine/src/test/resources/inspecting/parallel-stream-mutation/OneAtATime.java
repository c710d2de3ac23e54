package cases;

import java.util.ArrayList;
import java.util.List;

class OneAtATime {
    private int served;

    List<String> serve(List<String> orders) {
        var dishes = new ArrayList<String>();
        orders.stream().forEach(dishes::add);
        orders.parallelStream().forEachOrdered(order -> {
            dishes.add(order);
            served++;
        });
        return dishes;
    }
}
