package cases;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class LocalVirtual {
    Future<String> cook() {
        var cooks = Executors.newVirtualThreadPerTaskExecutor(); // !executor-never-closed:informative
        return cooks.submit(() -> "burger");
    }
}
