package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.ArrayList;
import java.util.List;

/** What was published safely is not safe from what is done to it afterwards. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, 3.5.4",
        shows = Shows.NOTHING,
        racy = Racy.YES,
        result = "true")
public final class ChangedAfterPublication {
    private ChangedAfterPublication() {}

    private static volatile List<String> names = List.of();

    public static Object wrong() throws Exception {
        boolean[] sane = {true};
        Threads.sideBySide(
                () -> {
                    List<String> list = new ArrayList<>();
                    names = list;
                    list.add("Ann");
                },
                () -> {
                    List<String> seen = names;
                    sane[0] = seen.size() < 2;
                });
        return sane[0];
    }

    public static Object right() throws Exception {
        boolean[] sane = {true};
        Threads.sideBySide(
                () -> {
                    List<String> list = new ArrayList<>();
                    list.add("Ann");
                    names = list;
                },
                () -> {
                    List<String> seen = names;
                    sane[0] = seen.size() < 2;
                });
        return sane[0];
    }
}
