package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Right where memory is sequentially consistent; in Java its fields have to be volatile. */
@Classic(
        source = "Peterson, Myths about the mutual exclusion problem, 1981; jcstress, Mutex_02_PetersonAlgorithm",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "2")
public final class PetersonLock {
    private PetersonLock() {}

    private static final class Wrong {
        private boolean first;
        private boolean second;
        private int turn;
        private int count;

        void one() {
            first = true;
            turn = 2;
            while (second && turn == 2) {
                Thread.onSpinWait();
            }
            count++;
            first = false;
        }

        void other() {
            second = true;
            turn = 1;
            while (first && turn == 1) {
                Thread.onSpinWait();
            }
            count++;
            second = false;
        }
    }

    private static final class Right {
        private volatile boolean first;
        private volatile boolean second;
        private volatile int turn;
        private int count;

        void one() {
            first = true;
            turn = 2;
            while (second && turn == 2) {
                Thread.onSpinWait();
            }
            count++;
            first = false;
        }

        void other() {
            second = true;
            turn = 1;
            while (first && turn == 1) {
                Thread.onSpinWait();
            }
            count++;
            second = false;
        }
    }

    public static Object wrong() throws Exception {
        Wrong wrong = new Wrong();
        Threads.sideBySide(wrong::one, wrong::other);
        return wrong.count;
    }

    public static Object right() throws Exception {
        Right right = new Right();
        Threads.sideBySide(right::one, right::other);
        return right.count;
    }
}
