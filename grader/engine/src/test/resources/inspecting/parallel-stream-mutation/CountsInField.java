package cases;

import java.util.List;

class CountsInField {
    private int burnt;

    long good(List<String> dishes) {
        return dishes.parallelStream()
                .filter(dish -> {
                    if (dish.startsWith("burnt")) {
                        burnt++; // !parallel-stream-mutation
                        return false;
                    }
                    return true;
                })
                .count();
    }
}
