package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Bubbles of different threads know nothing of each other. */
class SideBySideTest {
    private static final int AT_A_TIME = 4;

    @Test
    void theWholeTableRunsAsWellSideBySide() throws Exception {
        List<Row> rows = Row.all();
        List<Run<Object>> alone = rows.stream().map(Row::run).toList();
        List<Run<Object>> together = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<Run<Object>> run : threads.invokeAll(
                    rows.stream().<Callable<Run<Object>>>map(row -> row::run).toList())) {
                together.add(run.get());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Run<Object> run = together.get(i);
            assertThat(run.outcome()).as("%s", rows.get(i)).isEqualTo(Outcome.OK);
            assertThat(run.makespan())
                    .as("%s", rows.get(i))
                    .isEqualTo(alone.get(i).makespan());
            assertThat(run.trace()).as("%s", rows.get(i)).isEqualTo(alone.get(i).trace());
            assertThat(String.valueOf(run.value()))
                    .isEqualTo(String.valueOf(alone.get(i).value()));
        }
    }

    @Test
    void printingToOneStreamDoesNotShowInTheTrace() throws Exception {
        Callable<Object> prints = () -> {
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 3; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int line = 0; line < 50; line++) {
                        System.err.print(""); // takes the stream's lock, which all bubbles share
                        System.err.flush();
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            return "";
        };
        var runs = new ArrayList<Future<Run<Object>>>();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int i = 0; i < 400; i++) {
                runs.add(threads.submit(() -> Bubble.run(prints)));
            }
        }
        var traces = new HashSet<Long>();
        for (Future<Run<Object>> run : runs) {
            assertThat(run.get().outcome()).isEqualTo(Outcome.OK);
            traces.add(run.get().trace());
        }
        assertThat(traces).hasSize(1);
    }

    @Test
    void eachHasACommonPoolNumbersAndADefaultHandlerOfItsOwn() throws Exception {
        Callable<String> looksAround = () -> {
            boolean none = Thread.getDefaultUncaughtExceptionHandler() == null;
            Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});
            String worker = CompletableFuture.supplyAsync(
                            () -> Thread.currentThread().getName())
                    .get();
            try (var pool = Executors.newFixedThreadPool(1)) {
                return none + " " + worker + " " + new Thread().getName() + " "
                        + pool.submit(() -> Thread.currentThread().getName()).get() + " " + Thread.activeCount();
            }
        };
        Callable<String> run = () -> Bubble.run(looksAround).value();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<String> seen : threads.invokeAll(Collections.nCopies(100, run))) {
                assertThat(seen.get()).isEqualTo("true ForkJoinPool.commonPool-worker-1 Thread-0 pool-1-thread-1 3");
            }
        }
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isNull();
    }
}
