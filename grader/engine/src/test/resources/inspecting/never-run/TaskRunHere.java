package cases;

import cases.provided.Kitchen;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class TaskRunHere {
    private final Map<String, FutureTask<String>> pages = new ConcurrentHashMap<>();

    String page(Kitchen kitchen, String dish) throws InterruptedException, ExecutionException {
        var mine = new FutureTask<>(() -> kitchen.cook(dish));
        var page = pages.putIfAbsent(dish, mine);
        if (page == null) {
            page = mine;
            mine.run();
        }
        return page.get();
    }

    String runHere(Kitchen kitchen) throws InterruptedException, ExecutionException {
        var soup = new FutureTask<>(() -> kitchen.cook("soup"));
        soup.run();
        return soup.get();
    }
}
