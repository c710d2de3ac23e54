package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Signals only when the queue was empty: the second of two waiting consumers sleeps on. */
@Classic(
        source = "Herlihy and Shavit, The Art of Multiprocessor Programming, 8.2.2",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "3")
public final class LostWakeup {
    private LostWakeup() {}

    private static class Queue {
        private final Lock lock = new ReentrantLock();
        private final Condition notEmpty = lock.newCondition();
        private final Deque<Integer> items = new ArrayDeque<>();

        void put(int item) {
            lock.lock();
            try {
                items.add(item);
                if (worthASignal(items.size())) {
                    notEmpty.signal();
                }
            } finally {
                lock.unlock();
            }
        }

        int take() throws InterruptedException {
            lock.lock();
            try {
                while (items.isEmpty()) {
                    notEmpty.await();
                }
                return items.remove();
            } finally {
                lock.unlock();
            }
        }

        boolean worthASignal(int size) {
            return size == 1;
        }
    }

    private static final class RightQueue extends Queue {
        @Override
        boolean worthASignal(int size) {
            return true;
        }
    }

    private static Object exchange(Queue queue) throws Exception {
        int[] taken = new int[2];
        Threads.sideBySide(
                () -> taken[0] = queue.take(), () -> taken[1] = queue.take(), () -> queue.put(1), () -> queue.put(2));
        return taken[0] + taken[1];
    }

    public static Object wrong() throws Exception {
        return exchange(new Queue());
    }

    public static Object right() throws Exception {
        return exchange(new RightQueue());
    }
}
