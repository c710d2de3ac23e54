package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Between the look at the flag and the wait the signal comes, and is lost. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, 14.2.3",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "told")
public final class MissedSignal {
    private MissedSignal() {}

    private static final class WrongNews {
        private volatile boolean known;

        void await() throws InterruptedException {
            if (!known) {
                synchronized (this) {
                    wait();
                }
            }
        }

        void tell() {
            known = true;
            synchronized (this) {
                notifyAll();
            }
        }
    }

    private static final class RightNews {
        private boolean known;

        synchronized void await() throws InterruptedException {
            while (!known) {
                wait();
            }
        }

        synchronized void tell() {
            known = true;
            notifyAll();
        }
    }

    public static Object wrong() throws Exception {
        WrongNews news = new WrongNews();
        Threads.sideBySide(news::await, news::tell);
        return "told";
    }

    public static Object right() throws Exception {
        RightNews news = new RightNews();
        Threads.sideBySide(news::await, news::tell);
        return "told";
    }
}
