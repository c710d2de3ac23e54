package cases;

import cases.provided.Loop;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class TaskInVariable {
    void serve(Loop loop, BlockingQueue<String> parcels) {
        Runnable task = () -> {
            try {
                System.out.println(parcels.poll(1, TimeUnit.SECONDS)); // !blocking-on-loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        loop.execute(task);
        loop.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    System.out.println(parcels.take()); // !blocking-on-loop
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }
}
