package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import org.jspecify.annotations.Nullable;

/** The thread starts before the constructor is done, and sees a name that is not there yet. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 3.7; SEI CERT Java, TSM01-J",
        shows = Shows.WRONG_RESULT,
        racy = Racy.YES,
        result = "hello Ann")
public final class EscapingThis {
    private EscapingThis() {}

    private static final class WrongGreeter {
        private final Thread thread;
        private @Nullable String name;
        private String said = "";

        WrongGreeter(String name) {
            thread = new Thread(() -> said = "hello " + this.name);
            thread.start();
            this.name = name;
        }
    }

    private static final class RightGreeter {
        private final Thread thread;
        private final String name;
        private String said = "";

        private RightGreeter(String name) {
            this.name = name;
            thread = new Thread(() -> said = "hello " + this.name);
        }

        static RightGreeter started(String name) {
            RightGreeter greeter = new RightGreeter(name);
            greeter.thread.start();
            return greeter;
        }
    }

    public static Object wrong() throws Exception {
        WrongGreeter greeter = new WrongGreeter("Ann");
        greeter.thread.join();
        return greeter.said;
    }

    public static Object right() throws Exception {
        RightGreeter greeter = RightGreeter.started("Ann");
        greeter.thread.join();
        return greeter.said;
    }
}
