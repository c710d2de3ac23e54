package cases;

import java.util.LinkedList;

class NoTimeOrAnyTime {
    private final Object bell = new Object();
    private final LinkedList<String> dishes = new LinkedList<>();

    String take(long millis) throws InterruptedException {
        synchronized (bell) {
            while (millis != 0 && dishes.isEmpty()) {
                if (millis == -1) {
                    bell.wait();
                } else {
                    bell.wait(millis);
                    break;
                }
            }
            return dishes.poll();
        }
    }

    void serve(String dish) {
        synchronized (bell) {
            dishes.add(dish);
            bell.notify();
        }
    }
}
