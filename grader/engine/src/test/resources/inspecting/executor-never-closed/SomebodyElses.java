package cases;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SomebodyElses {
    private final ExecutorService given;
    ExecutorService open = Executors.newFixedThreadPool(4);
    private final Executor direct = Runnable::run;

    SomebodyElses(ExecutorService given) {
        this.given = given;
    }

    void cook(ExecutorService pool, Runnable recipe) {
        ExecutorService local = pool;
        local.submit(recipe);
        given.submit(recipe);
        direct.execute(recipe);
    }
}
