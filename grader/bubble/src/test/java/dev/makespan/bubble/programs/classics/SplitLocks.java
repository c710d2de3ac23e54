package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** One field, two guards: each of them locks, and neither keeps the other out. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, 2.4; Lea, Concurrent Programming in Java, 2.2",
        shows = Shows.WRONG_RESULT,
        racy = Racy.YES,
        result = "2")
public final class SplitLocks {
    private SplitLocks() {}

    private static final class Stock {
        private final Object counter = new Object();
        private final Object store = new Object();
        private int items;

        void arrive() {
            synchronized (store) {
                items++;
            }
        }

        void wrongReturned() {
            synchronized (counter) {
                items++;
            }
        }
    }

    public static Object wrong() throws Exception {
        Stock stock = new Stock();
        Threads.sideBySide(stock::arrive, stock::wrongReturned);
        return stock.items;
    }

    public static Object right() throws Exception {
        Stock stock = new Stock();
        Threads.sideBySide(stock::arrive, stock::arrive);
        return stock.items;
    }
}
