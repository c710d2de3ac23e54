package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A task waits for tasks that the same pool would have to run. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listing 8.1; SEI CERT Java, TPS01-J",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "header, body, footer")
public final class StarvedPool {
    private StarvedPool() {}

    private static Object render(ExecutorService pages, ExecutorService parts) throws Exception {
        Future<String> page = pages.submit(() -> {
            Future<String> header = parts.submit(() -> "header");
            Future<String> footer = parts.submit(() -> "footer");
            return header.get() + ", body, " + footer.get();
        });
        String rendered = page.get();
        pages.shutdown();
        parts.shutdown();
        return rendered;
    }

    public static Object wrong() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        return render(pool, pool);
    }

    public static Object right() throws Exception {
        return render(Executors.newSingleThreadExecutor(), Executors.newSingleThreadExecutor());
    }
}
