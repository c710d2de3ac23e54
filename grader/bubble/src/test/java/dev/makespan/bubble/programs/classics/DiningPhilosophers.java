package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** All take the fork on their left, and wait for the one on their right. */
@Classic(
        source =
                "Dijkstra, Hierarchical ordering of sequential processes, 1971; jcstress, ClassicProblem_01_DiningPhilosophers",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "3")
public final class DiningPhilosophers {
    private DiningPhilosophers() {}

    private static final int SEATS = 3;

    private static Object dine(boolean ordered) throws Exception {
        ReentrantLock[] forks = new ReentrantLock[SEATS];
        for (int i = 0; i < SEATS; i++) {
            forks[i] = new ReentrantLock();
        }
        AtomicInteger fed = new AtomicInteger();
        Threads.Action[] philosophers = new Threads.Action[SEATS];
        for (int i = 0; i < SEATS; i++) {
            int left = i;
            int right = (i + 1) % SEATS;
            int first = ordered ? Math.min(left, right) : left;
            int second = ordered ? Math.max(left, right) : right;
            philosophers[i] = () -> eat(forks[first], forks[second], fed);
        }
        Threads.sideBySide(philosophers);
        return fed.get();
    }

    private static void eat(Lock first, Lock second, AtomicInteger fed) {
        first.lock();
        try {
            second.lock();
            try {
                fed.incrementAndGet();
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public static Object wrong() throws Exception {
        return dine(false);
    }

    public static Object right() throws Exception {
        return dine(true);
    }
}
