package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Without {@code volatile} the loop need never see that it should stop. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 3.1; SEI CERT Java, VNA00-J",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "stopped")
public final class StopFlag {
    private StopFlag() {}

    private static boolean wrongStop;
    private static volatile boolean rightStop;

    public static Object wrong() throws Exception {
        Threads.sideBySide(
                () -> {
                    while (!wrongStop) {
                        Thread.sleep(10);
                    }
                },
                () -> {
                    Thread.sleep(35);
                    wrongStop = true;
                });
        return "stopped";
    }

    public static Object right() throws Exception {
        Threads.sideBySide(
                () -> {
                    while (!rightStop) {
                        Thread.sleep(10);
                    }
                },
                () -> {
                    Thread.sleep(35);
                    rightStop = true;
                });
        return "stopped";
    }
}
