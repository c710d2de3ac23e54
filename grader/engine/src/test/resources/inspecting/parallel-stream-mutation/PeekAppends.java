package cases;

import java.util.List;
import java.util.stream.Stream;

class PeekAppends {
    String taste(List<String> dishes) {
        StringBuilder notes = new StringBuilder();
        Stream<String> tasted = dishes.parallelStream().peek(dish -> notes.append(dish)); // !parallel-stream-mutation
        return tasted.count() + notes.toString();
    }
}
