package neverawaited;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

/** Three states under a monitor; whoever wants the value waits for the last one. */
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

    private enum State {
        WRITTEN,
        STARTED,
        DONE
    }

    private final class Paper implements Slip {
        private final String wish;
        private State state = State.WRITTEN;
        private Callable<String> outcome;

        Paper(String wish) {
            this.wish = wish;
        }

        String wish() {
            return wish;
        }

        synchronized boolean isForgotten() {
            return state == State.WRITTEN;
        }

        @Override
        public synchronized void start() {
            if (state == State.WRITTEN) {
                state = State.STARTED;
                Thread.ofVirtual().start(this::run);
            }
        }

        private void run() {
            Callable<String> result;
            try {
                String value = hotel.fulfil(wish);
                result = () -> value;
            } catch (HotelException e) {
                result = () -> {
                    throw e;
                };
            }
            synchronized (this) {
                outcome = result;
                state = State.DONE;
                notifyAll();
            }
        }

        @Override
        public synchronized String value() throws InterruptedException {
            start();
            while (state != State.DONE) {
                wait();
            }
            try {
                return outcome.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
