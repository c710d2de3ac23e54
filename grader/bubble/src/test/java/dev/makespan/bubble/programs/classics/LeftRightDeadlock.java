package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** One takes the left lock first, the other the right one. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 10.1; SEI CERT Java, LCK07-J",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "2")
public final class LeftRightDeadlock {
    private LeftRightDeadlock() {}

    private static final class Desk {
        private final Object left = new Object();
        private final Object right = new Object();
        private int signed;

        void leftRight() {
            synchronized (left) {
                synchronized (right) {
                    signed++;
                }
            }
        }

        void rightLeft() {
            synchronized (right) {
                synchronized (left) {
                    signed++;
                }
            }
        }
    }

    public static Object wrong() throws Exception {
        Desk desk = new Desk();
        Threads.sideBySide(desk::leftRight, desk::rightLeft);
        return desk.signed;
    }

    public static Object right() throws Exception {
        Desk desk = new Desk();
        Threads.sideBySide(desk::leftRight, desk::leftRight);
        return desk.signed;
    }
}
