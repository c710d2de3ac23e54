package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void bubblesOfDifferentThreadsKnowNothingOfEachOther() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs = new ArrayList<Future<Run<Object>>>();
            for (int i = 0; i < 400; i++) {
                String program = i % 2 == 0 ? "sleepsInsideAMonitor" : "waitAndNotify";
                runs.add(threads.submit(() -> Bubble.run(Rewritten.program(Waiting.class, program))));
            }
            for (int i = 0; i < 400; i++) {
                Run<Object> run = runs.get(i).get();
                assertThat(run.outcome()).isEqualTo(Outcome.OK);
                assertThat(run.makespan()).isEqualTo(Duration.ofMillis(i % 2 == 0 ? 10_000 : 500));
            }
        }
    }
}
