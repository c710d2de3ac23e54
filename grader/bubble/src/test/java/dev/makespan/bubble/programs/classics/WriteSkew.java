package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.atomic.AtomicInteger;

/** Each checks the sum of both and changes its own: together they break what each of them kept. */
@Classic(
        source = "Berenson et al., A Critique of ANSI SQL Isolation Levels, 1995, A5B; Goetz et al., listing 4.10",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "true")
public final class WriteSkew {
    private WriteSkew() {}

    private static final class Couple {
        private final AtomicInteger his = new AtomicInteger(60);
        private final AtomicInteger hers = new AtomicInteger(60);

        void wrongWithdraw(AtomicInteger account) {
            if (his.get() + hers.get() >= 100) {
                account.addAndGet(-100);
            }
        }

        synchronized void rightWithdraw(AtomicInteger account) {
            if (his.get() + hers.get() >= 100) {
                account.addAndGet(-100);
            }
        }

        boolean inCredit() {
            return his.get() + hers.get() >= 0;
        }
    }

    public static Object wrong() throws Exception {
        Couple couple = new Couple();
        Threads.sideBySide(() -> couple.wrongWithdraw(couple.his), () -> couple.wrongWithdraw(couple.hers));
        return couple.inCredit();
    }

    public static Object right() throws Exception {
        Couple couple = new Couple();
        Threads.sideBySide(() -> couple.rightWithdraw(couple.his), () -> couple.rightWithdraw(couple.hers));
        return couple.inCredit();
    }
}
