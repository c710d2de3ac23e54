package cases;

import java.util.ArrayList;
import java.util.List;

class SharedWithTasks {
    List<String> collect(List<String> guests) throws InterruptedException {
        var orders = new ArrayList<String>();
        var lock = new Object();
        var threads = new ArrayList<Thread>();
        for (String guest : guests) {
            threads.add(Thread.startVirtualThread(() -> {
                synchronized (lock) {
                    orders.add("order of " + guest); // !order-lost
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        synchronized (lock) {
            return orders;
        }
    }
}
