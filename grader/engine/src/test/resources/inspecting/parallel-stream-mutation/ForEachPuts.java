package cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ForEachPuts {
    private final Map<String, Integer> lengths = new HashMap<>();

    void measure(List<String> orders) {
        orders.stream().filter(order -> !order.isEmpty()).parallel().forEach(order -> {
            int length = order.length();
            lengths.put(order, length); // !parallel-stream-mutation
        });
    }
}
