package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

class OnlyWhatIsDone {
    private final List<Future<String>> dishes = new ArrayList<>();

    synchronized String first() throws Exception {
        for (Future<String> dish : dishes) {
            if (dish.isDone()) {
                return dish.get();
            }
        }
        return "";
    }
}
