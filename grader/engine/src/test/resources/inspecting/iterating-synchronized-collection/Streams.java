package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Streams {
    private static final List<Integer> BILLS = Collections.synchronizedList(new ArrayList<>());

    static int sum() {
        return BILLS.stream().mapToInt(Integer::intValue).sum(); // !iterating-synchronized-collection
    }
}
