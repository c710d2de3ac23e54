package dev.makespan.grader.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worker JVMs that cannot do their work. What they do when they can is shown by the pipeline's tests. */
class WorkersTest {
    private static final WorkerOptions OPTIONS =
            new WorkerOptions(1, 64, Duration.ofSeconds(10), Duration.ofMinutes(5), 2, 10);
    private static final CompiledClasses NONE = new CompiledClasses(Map.of());
    private static final ExerciseClasses EXERCISE = ExerciseClasses.of(NONE, NONE, Javac.compile("""
            package a;
            import dev.makespan.testkit.*;
            @Exercise("A")
            class ATest {
                @Item(value = "X", task = 1, points = 10, kind = Kind.CORRECTNESS) void x() {}
            }
            """));

    @TempDir
    private Path temp;

    @AfterEach
    void forgetTheAgent() {
        System.clearProperty(AgentJar.PROPERTY);
    }

    @Test
    void aWorkerThatCannotStartIsTheGradersFault() throws IOException {
        Path jar = temp.resolve("no-agent.jar");
        new JarOutputStream(Files.newOutputStream(jar), new java.util.jar.Manifest()).close();
        System.setProperty(AgentJar.PROPERTY, jar.toString());

        assertThat(run(EXERCISE, EXERCISE.items())).singleElement().satisfies(run -> {
            assertThat(run.item().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(run.item().saw()).contains("its worker ended before your code was run (exit code 1)");
        });
    }

    @Test
    void anAgentThatIsNotThereIsSaidAtOnce() {
        System.setProperty(AgentJar.PROPERTY, temp.resolve("missing.jar").toString());

        assertThatThrownBy(() -> Workers.open(OPTIONS))
                .hasMessageContaining("-Dmakespan.agent names no file")
                .hasMessageContaining("missing.jar");
    }

    @Test
    void aPlanThatTheTestsDoNotKeepIsTheGradersFault() {
        PlannedItem x = EXERCISE.items().getFirst();
        var other = new PlannedItem(x.testClass(), "other", x.title(), x.task(), x.kind(), x.points());

        assertThat(run(EXERCISE, List.of(other))).singleElement().satisfies(run -> {
            assertThat(run.item().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(run.item().saw()).contains("the classes cannot be loaded", "there is no item");
        });
    }

    @Test
    void runsWhatTheyAreGiven() {
        assertThat(run(EXERCISE, EXERCISE.items()))
                .extracting(run -> run.item().outcome())
                .containsExactly(Outcome.PASSED);
    }

    /** Otherwise every submission would pay for the start of a JVM, and nobody would notice. */
    @Test
    void keepTheirJvmAfterACleanRun() {
        try (var workers = Workers.open(OPTIONS)) {
            var job = new Job(EXERCISE, NONE, EXERCISE.items(), 1);

            workers.run(job);
            Set<Long> first = children();
            workers.run(job);

            assertThat(first).hasSize(1);
            assertThat(children()).isEqualTo(first);
        }
        assertThat(children()).isEmpty();
    }

    /** A run of many schedules may take a second carrier, which waits for the next run: it is no thread left behind. */
    @Test
    void keepTheirJvmAfterManySchedules() {
        ExerciseClasses exercise = ExerciseClasses.of(NONE, NONE, Javac.compile("""
                package a;
                import dev.makespan.testkit.*;
                @Exercise("A")
                class ATest {
                    @Item(value = "X", task = 1, points = 10, kind = Kind.ROBUSTNESS)
                    @Explore(schedules = 300)
                    void x() throws InterruptedException {
                        var thread = new Thread(() -> {});
                        thread.start();
                        thread.join();
                    }
                    @Item(value = "Y", task = 1, points = 10, kind = Kind.CORRECTNESS) void y() {}
                }
                """));
        try (var workers = Workers.open(OPTIONS)) {
            var job = new Job(exercise, NONE, exercise.items(), 1);

            workers.run(job);
            Set<Long> first = children();
            workers.run(job);

            assertThat(first).hasSize(1);
            assertThat(children()).isEqualTo(first);
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static List<ItemRun> run(ExerciseClasses exercise, List<PlannedItem> items) {
        try (var workers = Workers.open(OPTIONS)) {
            return workers.run(new Job(exercise, NONE, items, 1));
        }
    }
}
