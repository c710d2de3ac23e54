package cases;

import java.util.ArrayList;
import java.util.List;

class OneTaskThenJoin {
    private int cooked;

    List<String> cook(List<String> orders) throws InterruptedException {
        List<String> dishes = new ArrayList<>();
        Thread cook = new Thread(() -> {
            for (String order : orders) {
                dishes.add(order);
                cooked++;
            }
        });
        cook.start();
        System.out.println("the table is laid");
        cook.join();
        dishes.add("coffee");
        cooked++;
        return dishes;
    }
}
