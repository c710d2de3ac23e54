package cases;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

class ParallelAtTheEnd {
    Set<Integer> tables() {
        Set<Integer> seen = new HashSet<>();
        IntStream.range(0, 100)
                .map(table -> {
                    seen.add(table % 7); // !parallel-stream-mutation
                    return table;
                })
                .parallel()
                .sum();
        return seen;
    }
}
