package cases;

import java.util.List;
import java.util.concurrent.ExecutorService;

class OneAfterTheOtherComes {
    void evening(ExecutorService guests, Runnable visit) throws InterruptedException {
        guests.execute(visit);
        Thread.sleep(1000);
        guests.execute(visit);
    }

    void many(ExecutorService guests, List<Runnable> visits) throws InterruptedException {
        for (Runnable visit : visits) {
            guests.execute(visit);
            Thread.sleep(100);
        }
    }
}
