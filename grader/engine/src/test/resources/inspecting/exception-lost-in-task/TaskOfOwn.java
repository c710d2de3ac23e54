package cases;

import cases.provided.Kitchen;
import java.util.concurrent.FutureTask;

class TaskOfOwn {
    FutureTask<String> order(Kitchen kitchen, String order) {
        return new FutureTask<>(() -> {
            try {
                return kitchen.cook(order);
            } catch (Exception e) { // !exception-lost-in-task
                System.out.println("no " + order);
            }
            return null;
        });
    }
}
