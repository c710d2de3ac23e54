package cases;

import java.util.ArrayList;
import java.util.List;

class OneElementEach {
    int[] cookAll(List<String> orders) throws InterruptedException {
        var minutes = new int[orders.size()];
        var cooks = new ArrayList<Thread>();
        for (int i = 0; i < orders.size(); i++) {
            int place = i;
            cooks.add(Thread.startVirtualThread(() -> {
                minutes[place] += orders.get(place).length();
                minutes[place]++;
            }));
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        return minutes;
    }
}
