package cases;

import java.util.ArrayList;
import java.util.List;

class OneAfterTheOther {
    private int done;

    List<String> wash() throws InterruptedException {
        var plates = new ArrayList<String>();
        Thread first = new Thread(() -> {
            plates.add("deep");
            done++;
        });
        Thread second = new Thread(() -> {
            plates.add("flat");
            done++;
        });
        first.start();
        first.join();
        second.start();
        second.join();
        return plates;
    }
}
