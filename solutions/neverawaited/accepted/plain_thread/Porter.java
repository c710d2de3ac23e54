package neverawaited;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

/** Each slip is a thread that has not been started; the thread knows by its lock what became of it. */
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

    private final class Paper implements Slip {
        private final String wish;
        private final Lock lock = new ReentrantLock();
        private Thread thread;
        private String value;
        private HotelException problem;

        Paper(String wish) {
            this.wish = wish;
        }

        String wish() {
            return wish;
        }

        boolean isForgotten() {
            lock.lock();
            try {
                return thread == null;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void start() {
            lock.lock();
            try {
                if (thread == null) {
                    thread = new Thread(this::run, wish);
                    thread.start();
                }
            } finally {
                lock.unlock();
            }
        }

        private void run() {
            try {
                value = hotel.fulfil(wish);
            } catch (HotelException e) {
                problem = e;
            }
        }

        @Override
        public String value() throws InterruptedException {
            start();
            Thread running;
            lock.lock();
            try {
                running = thread;
            } finally {
                lock.unlock();
            }
            running.join();
            if (problem != null) {
                throw problem;
            }
            return value;
        }
    }
}
