package cases;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class ForksAlone {
    long count(RecursiveTask<Long> counting) {
        try (var pool = new ForkJoinPool(1)) { // !pool-of-one
            return pool.invoke(counting);
        }
    }

    long countWithOthers(RecursiveTask<Long> counting) {
        try (var pool = new ForkJoinPool(4)) {
            return pool.invoke(counting);
        }
    }
}
