package cases;

import java.util.List;

class SetInConstructor {
    private List<String> orders;

    SetInConstructor(List<String> orders) {
        this.orders = orders;
    }

    void add(String order) {
        synchronized (orders) {
            orders.add(order);
        }
    }
}
