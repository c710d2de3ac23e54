package cases;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class ForksAlone {
    long count(RecursiveTask<Long> counting) {
        try (var pool = new ForkJoinPool(1)) { // !pool-of-one
            return pool.invoke(counting);
        }
    }

    long countOnce(java.util.concurrent.Callable<Long> counting) throws Exception {
        try (var pool = new ForkJoinPool(1)) {
            return pool.submit(counting).get();
        }
    }

    long countWithOthers(RecursiveTask<Long> counting) {
        try (var pool = new ForkJoinPool(4)) {
            return pool.invoke(counting);
        }
    }
}
