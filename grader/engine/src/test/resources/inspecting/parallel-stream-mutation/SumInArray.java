package cases;

import java.util.List;

class SumInArray {
    int minutes(List<String> orders) {
        int[] sum = {0};
        orders.parallelStream().forEach(order -> sum[0] += order.length()); // !parallel-stream-mutation
        return sum[0];
    }
}
