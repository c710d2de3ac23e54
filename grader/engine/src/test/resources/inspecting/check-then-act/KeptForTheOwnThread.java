package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class KeptForTheOwnThread {
    private final Map<Thread, Integer> plates = new ConcurrentHashMap<>();

    void take() {
        Thread me = Thread.currentThread();
        Integer taken = plates.get(me);
        if (taken == null) {
            plates.put(me, 1);
        }
    }
}
