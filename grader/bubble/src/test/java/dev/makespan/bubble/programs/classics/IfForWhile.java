package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.ArrayDeque;
import java.util.Deque;

/** Who is woken must look again: another one may have been faster. */
@Classic(
        source = "SEI CERT Java, THI03-J; Goetz et al., Java Concurrency in Practice, 14.2.2",
        shows = Shows.EXCEPTION,
        racy = Racy.NO,
        result = "3")
public final class IfForWhile {
    private IfForWhile() {}

    private static final class Buffer {
        private final Deque<Integer> items = new ArrayDeque<>();

        synchronized void put(int item) {
            items.add(item);
            notifyAll();
        }

        synchronized int wrongTake() throws InterruptedException {
            if (items.isEmpty()) {
                wait();
            }
            return items.remove();
        }

        synchronized int rightTake() throws InterruptedException {
            while (items.isEmpty()) {
                wait();
            }
            return items.remove();
        }
    }

    public static Object wrong() throws Exception {
        Buffer buffer = new Buffer();
        int[] taken = new int[2];
        Threads.sideBySide(() -> taken[0] = buffer.wrongTake(), () -> taken[1] = buffer.wrongTake(), () -> {
            buffer.put(1);
            buffer.put(2);
        });
        return taken[0] + taken[1];
    }

    public static Object right() throws Exception {
        Buffer buffer = new Buffer();
        int[] taken = new int[2];
        Threads.sideBySide(() -> taken[0] = buffer.rightTake(), () -> taken[1] = buffer.rightTake(), () -> {
            buffer.put(1);
            buffer.put(2);
        });
        return taken[0] + taken[1];
    }
}
