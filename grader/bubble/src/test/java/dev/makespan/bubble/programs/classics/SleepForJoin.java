package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Time that passes orders nothing: only joining does. */
@Classic(
        source = "Farchi, Nir and Ur, Concurrent bug patterns and how to test them, 2003: sleep()",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "42")
public final class SleepForJoin {
    private SleepForJoin() {}

    private static final class Answer {
        private int value;
    }

    private static Thread compute(Answer answer) {
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answer.value = 42;
        });
        thread.start();
        return thread;
    }

    public static Object wrong() throws Exception {
        Answer answer = new Answer();
        compute(answer);
        Thread.sleep(100);
        return answer.value;
    }

    public static Object right() throws Exception {
        Answer answer = new Answer();
        compute(answer).join();
        return answer.value;
    }
}
