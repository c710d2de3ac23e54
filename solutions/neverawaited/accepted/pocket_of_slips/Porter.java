package neverawaited;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

/** The pocket is a list under a lock: starting takes the slip out of it. A pool of thirty sees to them. */
public final class Porter {
    private final Hotel hotel;
    private final List<Paper> pocket = new ArrayList<>();

    public Porter(Hotel hotel) {
        this.hotel = hotel;
    }

    public Slip write(String wish) {
        var slip = new Paper(wish);
        synchronized (pocket) {
            pocket.add(slip);
        }
        return slip;
    }

    public List<String> fulfilAll(List<String> wishes) throws InterruptedException {
        List<Callable<String>> calls = new ArrayList<>();
        for (String wish : wishes) {
            calls.add(() -> hotel.fulfil(wish));
        }
        try (ExecutorService staff = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> values = new ArrayList<>();
            for (Future<String> done : staff.invokeAll(calls)) {
                values.add(done.get());
            }
            return values;
        } catch (ExecutionException e) {
            throw (HotelException) e.getCause();
        }
    }

    public List<String> forgotten() {
        synchronized (pocket) {
            return pocket.stream().map(paper -> paper.wish).toList();
        }
    }

    private final class Paper implements Slip {
        private final String wish;
        private final FutureTask<String> task;

        Paper(String wish) {
            this.wish = wish;
            this.task = new FutureTask<>(() -> hotel.fulfil(wish));
        }

        @Override
        public void start() {
            boolean first;
            synchronized (pocket) {
                first = pocket.remove(this);
            }
            if (first) {
                new Thread(task).start();
            }
        }

        @Override
        public String value() throws InterruptedException {
            start();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw (HotelException) e.getCause();
            }
        }
    }
}
