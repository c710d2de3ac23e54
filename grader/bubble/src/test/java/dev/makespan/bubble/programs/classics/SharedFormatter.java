package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Keeps what it is formatting in a field, and everybody uses the same one. */
@Classic(
        source = "java.text.SimpleDateFormat, class comment",
        shows = Shows.WRONG_RESULT,
        racy = Racy.YES,
        result = "1:00 2:00")
public final class SharedFormatter {
    private SharedFormatter() {}

    private static final class Formatter {
        private int hour;

        String format(int value) {
            hour = value;
            return hour + ":00";
        }
    }

    public static Object wrong() throws Exception {
        Formatter shared = new Formatter();
        String[] seen = new String[2];
        Threads.sideBySide(() -> seen[0] = shared.format(1), () -> seen[1] = shared.format(2));
        return seen[0] + " " + seen[1];
    }

    public static Object right() throws Exception {
        ThreadLocal<Formatter> own = ThreadLocal.withInitial(Formatter::new);
        String[] seen = new String[2];
        Threads.sideBySide(
                () -> seen[0] = own.get().format(1), () -> seen[1] = own.get().format(2));
        return seen[0] + " " + seen[1];
    }
}
