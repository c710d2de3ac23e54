package cases;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class NothingToInterrupt {
    void read(String number, Callable<String> recipe) {
        try {
            System.out.println(Integer.parseInt(number));
        } catch (Exception e) {
            e.printStackTrace();
        }
        try {
            System.out.println(recipe.call());
        } catch (Exception e) {
            System.out.println("no burger");
        }
    }

    void start(ExecutorService pool) {
        try {
            pool.submit(() -> {
                Thread.sleep(1000);
                return 1;
            });
        } catch (Exception e) {
            System.out.println("the pool takes no more tasks");
        }
    }
}
