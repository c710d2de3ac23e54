package cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class APoolForEachStation {
    private final Map<String, ExecutorService> stations = new HashMap<>();

    void open(List<String> names) {
        for (String name : names) {
            ExecutorService station = Executors.newSingleThreadExecutor();
            station.submit(() -> System.out.println(name + " is open"));
            stations.put(name, station);
        }
    }

    void close() {
        stations.values().forEach(ExecutorService::close);
    }
}
