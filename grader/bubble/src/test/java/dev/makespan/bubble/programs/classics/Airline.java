package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.atomic.AtomicInteger;

/** Everybody sees a free seat, and more tickets are sold than there are seats. */
@Classic(
        source = "Eytani and Ur, Compiling a benchmark of documented multi-threaded bugs, 2004: Airline",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "1")
public final class Airline {
    private Airline() {}

    private static final int SEATS = 1;

    public static Object wrong() throws Exception {
        AtomicInteger sold = new AtomicInteger();
        Threads.Action sell = () -> {
            if (sold.get() < SEATS) {
                sold.incrementAndGet();
            }
        };
        Threads.sideBySide(sell, sell, sell);
        return sold.get();
    }

    public static Object right() throws Exception {
        AtomicInteger sold = new AtomicInteger();
        Threads.Action sell = () -> sold.updateAndGet(tickets -> Math.min(tickets + 1, SEATS));
        Threads.sideBySide(sell, sell, sell);
        return sold.get();
    }
}
