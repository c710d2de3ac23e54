package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Waiting gives up the inner monitor, but not the outer one, which the waker needs. */
@Classic(
        source = "Lea, Concurrent Programming in Java, 3.3.4",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "passed")
public final class NestedMonitorLockout {
    private NestedMonitorLockout() {}

    private static final class Gate {
        private boolean open;

        synchronized void pass() throws InterruptedException {
            while (!open) {
                wait();
            }
        }

        synchronized void open() {
            open = true;
            notifyAll();
        }
    }

    private static final class WrongYard {
        private final Gate gate = new Gate();

        synchronized void pass() throws InterruptedException {
            gate.pass();
        }

        synchronized void open() {
            gate.open();
        }
    }

    /** Guards nothing of its own, so it needs no monitor of its own. */
    private static final class RightYard {
        private final Gate gate = new Gate();

        void pass() throws InterruptedException {
            gate.pass();
        }

        void open() {
            gate.open();
        }
    }

    public static Object wrong() throws Exception {
        WrongYard yard = new WrongYard();
        Threads.sideBySide(yard::pass, yard::open);
        return "passed";
    }

    public static Object right() throws Exception {
        RightYard yard = new RightYard();
        Threads.sideBySide(yard::pass, yard::open);
        return "passed";
    }
}
