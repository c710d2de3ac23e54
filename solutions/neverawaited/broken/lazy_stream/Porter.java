// caught by: startedSlipsRun
package neverawaited;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

/** A stream without an end: starting the slips is only written down, too. */
public final class Porter {
    private final Hotel hotel;
    private final Queue<Paper> written = new ConcurrentLinkedQueue<>();

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

    /** A wish that knows how to come true, and whether somebody has told it to. */
    private final class Paper implements Slip {
        private final String wish;
        private final AtomicBoolean started = new AtomicBoolean();
        private final FutureTask<String> task;

        Paper(String wish) {
            this.wish = wish;
            task = new FutureTask<>(() -> hotel.fulfil(wish));
        }

        String wish() {
            return wish;
        }

        boolean isForgotten() {
            return !started.get();
        }

        @Override
        public void start() {
            if (started.compareAndSet(false, true)) {
                Stream.of(task).map(Thread::startVirtualThread); // !never-run
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
