package cases;

import java.util.ArrayList;
import java.util.List;

class RunInLoop {
    void cookAll(List<Runnable> recipes) throws InterruptedException {
        var cooks = new ArrayList<Thread>();
        for (Runnable recipe : recipes) {
            Thread cook = new Thread(recipe);
            cooks.add(cook);
            cook
                    .run(); // !run-for-start
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
