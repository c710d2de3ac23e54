package orderboard;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import orderboard.provided.BoardClosedException;

/** No lock: the state is one immutable value that is replaced as a whole; guests park, and are unparked on each change. */
public final class OrderBoard implements AutoCloseable {
    private record State(Set<Integer> numbers, boolean closed) {
        State with(int number) {
            if (closed) {
                throw new BoardClosedException();
            }
            var more = new TreeSet<>(numbers);
            more.add(number);
            return new State(more, false);
        }

        boolean isUp(int number) {
            if (!numbers.contains(number) && closed) {
                throw new BoardClosedException();
            }
            return numbers.contains(number);
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(new State(new TreeSet<>(), false));
    private final Queue<Thread> guests = new ConcurrentLinkedQueue<>();

    public void show(int number) {
        state.updateAndGet(before -> before.with(number));
        guests.forEach(LockSupport::unpark);
    }

    public List<Integer> numbers() {
        return List.copyOf(state.get().numbers());
    }

    public void await(int number) throws InterruptedException {
        await(number, Duration.ofDays(1000));
    }

    public boolean await(int number, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        guests.add(Thread.currentThread());
        try {
            while (!state.get().isUp(number)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                LockSupport.parkNanos(this, left);
            }
            return true;
        } finally {
            guests.remove(Thread.currentThread());
        }
    }

    @Override
    public void close() {
        state.updateAndGet(before -> new State(before.numbers(), true));
        guests.forEach(LockSupport::unpark);
    }
}
