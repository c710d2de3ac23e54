package cases;

import java.util.List;

class CountsDownInTask {
    private volatile int cooking;

    void cookAll(List<String> orders) {
        cooking = orders.size();
        for (String order : orders) {
            Thread.startVirtualThread(() -> {
                System.out.println(order);
                cooking--; // !volatile-compound
            });
        }
    }
}
