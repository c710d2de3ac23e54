package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Takers and putters wait in one place: the one that is woken may be of the wrong kind. */
@Classic(
        source = "SEI CERT Java, THI02-J; Goetz et al., Java Concurrency in Practice, 14.2.4",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "3")
public final class NotifyForNotifyAll {
    private NotifyForNotifyAll() {}

    private static class Slot {
        private int item;

        synchronized void put(int value) throws InterruptedException {
            while (item != 0) {
                wait();
            }
            item = value;
            wake();
        }

        synchronized int take() throws InterruptedException {
            while (item == 0) {
                wait();
            }
            int value = item;
            item = 0;
            wake();
            return value;
        }

        void wake() {
            notify();
        }
    }

    private static final class RightSlot extends Slot {
        @Override
        void wake() {
            notifyAll();
        }
    }

    private static Object exchange(Slot slot) throws Exception {
        int[] taken = new int[2];
        Threads.sideBySide(
                () -> taken[0] = slot.take(), () -> taken[1] = slot.take(), () -> slot.put(1), () -> slot.put(2));
        return taken[0] + taken[1];
    }

    public static Object wrong() throws Exception {
        return exchange(new Slot());
    }

    public static Object right() throws Exception {
        return exchange(new RightSlot());
    }
}
