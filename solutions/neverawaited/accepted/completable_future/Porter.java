package neverawaited;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

/** A future that is empty when the slip is written, and that a pool's thread completes. */
public final class Porter {
    private final Hotel hotel;
    private final Queue<Paper> written = new ConcurrentLinkedQueue<>();
    private final Executor pool = Executors.newCachedThreadPool();

    public Porter(Hotel hotel) {
        this.hotel = hotel;
    }

    public Slip write(String wish) {
        var slip = new Paper(wish);
        written.add(slip);
        return slip;
    }

    public List<String> fulfilAll(List<String> wishes) throws InterruptedException {
        List<Slip> slips = new ArrayList<>();
        for (String wish : wishes) {
            slips.add(new Paper(wish));
        }
        for (Slip slip : slips) {
            slip.start();
        }
        List<String> values = new ArrayList<>();
        HotelException problem = null;
        for (Slip slip : slips) {
            try {
                values.add(slip.value());
            } catch (HotelException e) {
                problem = problem == null ? e : problem;
            }
        }
        if (problem != null) {
            throw problem;
        }
        return values;
    }

    public List<String> forgotten() {
        return written.stream().filter(Paper::isForgotten).map(Paper::wish).toList();
    }

    private final class Paper implements Slip {
        private final String wish;
        private final CompletableFuture<String> value = new CompletableFuture<>();
        private boolean started;

        Paper(String wish) {
            this.wish = wish;
        }

        String wish() {
            return wish;
        }

        synchronized boolean isForgotten() {
            return !started;
        }

        @Override
        public synchronized void start() {
            if (!started) {
                started = true;
                value.completeAsync(() -> hotel.fulfil(wish), pool);
            }
        }

        @Override
        public String value() {
            start();
            try {
                return value.join();
            } catch (CompletionException e) {
                throw (HotelException) e.getCause();
            }
        }
    }
}
