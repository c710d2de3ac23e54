package cases;

import java.util.ArrayDeque;
import java.util.List;

class NoLookInCountingLoop {
    void collect(List<String> guests) throws InterruptedException {
        var box = new ArrayDeque<String>();
        for (String guest : guests) {
            Thread.startVirtualThread(() -> {
                synchronized (box) {
                    box.add("order of " + guest);
                    box.notify();
                }
            });
        }
        for (int i = 0; i < guests.size(); i++) {
            String order;
            synchronized (box) {
                box.wait(); // !wait-not-in-loop
                order = box.remove();
            }
            System.out.println(order);
        }
    }
}
