package cases;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class ManyTasksInEachRound {
    void cook(List<List<Callable<String>>> rounds) throws InterruptedException {
        for (var round : rounds) {
            try (var cooks = Executors.newFixedThreadPool(4)) {
                cooks.invokeAll(round);
            }
        }
        for (var round : rounds) {
            try (var cooks = Executors.newFixedThreadPool(4)) {
                for (var task : round) {
                    cooks.submit(task);
                }
            }
        }
    }
}
