package cases;

import cases.provided.Kitchen;
import java.util.List;

class StartThenJoinInLoop {
    void serve(Kitchen kitchen, List<String> orders) throws InterruptedException {
        for (String order : orders) {
            Thread cook = new Thread(() -> kitchen.cook(order));
            cook.start();
            System.out.println("cooking " + order);
            cook.join(); // !sequential-await
        }
    }
}
