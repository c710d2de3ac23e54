package dev.makespan.grader.batch;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Folders;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.WordGrader;
import dev.makespan.grader.reporting.GradesCsv.Row;
import dev.makespan.grader.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BatchTest {
    @TempDir
    Path temp;

    private Path in;
    private Path out;
    private List<Exercise> exercises;
    private final List<String> graded = Collections.synchronizedList(new ArrayList<>());
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger openedInAll = new AtomicInteger();

    @BeforeEach
    void aFolderOfSubmissions() throws IOException {
        in = Files.createDirectories(temp.resolve("submissions"));
        out = temp.resolve("results");
        exercises = List.of(Folders.exercise(temp.resolve("exercises"), "burgers"));
    }

    /** Remembers which submissions it was asked to grade. */
    private Grader grader() {
        opened.incrementAndGet();
        openedInAll.incrementAndGet();
        var words = new WordGrader(List.of("own", "atOnce"), 50);
        return new Grader() {
            @Override
            public Report grade(Submission submission, List<Exercise> exercises) {
                graded.add(submission.id());
                return words.grade(submission, exercises);
            }

            @Override
            public void close() {
                opened.decrementAndGet();
            }
        };
    }

    private final Progress progress = new Progress() {
        @Override
        public void begin(int submissions) {
            told.add("begin " + submissions);
        }

        @Override
        public void done(Row row, boolean fromBefore) {
            told.add(row.submission() + (fromBefore ? " from before" : ""));
        }

        @Override
        public void close() {
            told.add("end");
        }
    };

    private Batch batch(int jobs) throws IOException {
        return new Batch(exercises, in, out, this::grader, Fingerprint.of(exercises, 1), jobs, progress);
    }

    private Batch.Summary run() throws IOException {
        graded.clear();
        told.clear();
        return batch(1).run();
    }

    private void submit(String name, String answer) {
        write(in, name + "/Burgers.java", "package burgers; // " + answer);
    }

    private List<String> grades() throws IOException {
        return Files.readAllLines(out.resolve("grades.csv"));
    }

    private List<String> filesOut() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneResultEachAndOneTable() throws IOException {
        submit("ben", "fails own");
        submit("anna", "");
        Batch.Summary summary = run();
        assertThat(filesOut()).containsExactly(".makespan", "anna.json", "ben.json", "grades.csv");
        assertThat(grades())
                .containsExactly(
                        "submission,score,maxScore,burgers,status,problem",
                        "anna,100,100,100,graded,",
                        "ben,50,100,50,graded,");
        assertThat(new ObjectMapper()
                        .readTree(out.resolve("ben.json").toFile())
                        .path("score")
                        .intValue())
                .isEqualTo(50);
        assertThat(summary.foundFromBefore()).isZero();
        assertThat(told).containsExactly("begin 2", "anna", "ben", "end");
        assertThat(opened).as("graders left open").hasValue(0);
    }

    @Test
    void startedAgainItGradesOnlyWhatChanged() throws IOException {
        submit("anna", "");
        submit("ben", "fails own");
        run();
        submit("ben", "");
        submit("carla", "fails atOnce");
        Batch.Summary summary = run();
        assertThat(graded).containsExactly("ben", "carla");
        assertThat(told).containsExactly("begin 3", "anna from before", "ben", "carla", "end");
        assertThat(summary.foundFromBefore()).isEqualTo(1);
        assertThat(grades()).contains("anna,100,100,100,graded,", "ben,100,100,100,graded,", "carla,50,100,50,graded,");
    }

    @Test
    void aResultThatIsGoneIsComputedAgain() throws IOException {
        submit("anna", "");
        run();
        Files.delete(out.resolve("anna.json"));
        run();
        assertThat(graded).containsExactly("anna");
        assertThat(filesOut()).contains("anna.json");
    }

    @Test
    void aChangedTestMakesEveryResultOld() throws IOException {
        submit("anna", "");
        run();
        write(exercises.getFirst().folder(), "BurgersTest.java", "package burgers; // stricter");
        run();
        assertThat(graded).containsExactly("anna");
    }

    @Test
    void anotherSeedIsAnotherResult() throws IOException {
        Path file = in.resolve("anna/Burgers.java");
        submit("anna", "");
        var anna = new Submission("anna", file.getParent());
        assertThat(Fingerprint.of(exercises, 1).of(anna))
                .isEqualTo(Fingerprint.of(exercises, 1).of(anna))
                .isNotEqualTo(Fingerprint.of(exercises, 2).of(anna));
    }

    @Test
    void whatCouldNotBeJudgedIsTriedAgain() throws IOException {
        submit("anna", "unsure own");
        run();
        assertThat(grades()).contains("anna,50,100,50,review,could not be judged: burgers/own");
        run();
        assertThat(graded).containsExactly("anna");
    }

    @Test
    void aGradersFaultIsOneRowWithoutAScore() throws IOException {
        submit("anna", "");
        submit("ben", "breaks the grader");
        submit("carla", "");
        Batch.Summary summary = run();
        assertThat(summary.graderFaults()).isEqualTo(1);
        assertThat(grades().get(1)).isEqualTo("anna,100,100,100,graded,");
        assertThat(grades().get(2)).startsWith("ben,,,,grader-fault,the grader broke; the details are in ");
        assertThat(grades().get(3)).isEqualTo("carla,100,100,100,graded,");
        assertThat(out.resolve(".makespan/faults/ben.txt")).content().contains("IllegalStateException", "WordGrader");
        assertThat(filesOut()).doesNotContain("ben.json");
        assertThat(opened).as("graders left open").hasValue(0);
        assertThat(openedInAll).as("after a fault another grader takes over").hasValue(2);
        run();
        assertThat(graded).as("a fault is not a result").containsExactly("ben");
    }

    @Test
    void aFaultLeavesNoResultOfSomethingElse() throws IOException {
        submit("ben", "");
        run();
        submit("ben", "breaks the grader");
        run();
        assertThat(filesOut()).doesNotContain("ben.json");
    }

    @Test
    void evenAnErrorOfTheVirtualMachineIsOneRow() throws IOException {
        submit("anna", "");
        submit("ben", "");
        var batch = new Batch(
                exercises,
                in,
                out,
                () -> new Grader() {
                    @Override
                    public Report grade(Submission submission, List<Exercise> exercises) {
                        if (submission.id().equals("anna")) {
                            throw new StackOverflowError();
                        }
                        return new WordGrader(List.of("own"), 100).grade(submission, exercises);
                    }

                    @Override
                    public void close() {}
                },
                Fingerprint.of(exercises, 1),
                1,
                progress);
        batch.run();
        assertThat(grades().get(1)).startsWith("anna,,,,grader-fault,StackOverflowError; ");
        assertThat(grades().get(2)).startsWith("ben,100,");
    }

    @Test
    void badSubmissionsAreBadRows() throws IOException {
        Files.createDirectories(in.resolve("empty"));
        write(in, "other/Main.java", "class Main {}");
        for (int i = 0; i < 600; i++) {
            write(in, "huge/burgers/C" + i + ".java", "");
        }
        submit("zoe", "");
        run();
        assertThat(grades())
                .containsExactly(
                        "submission,score,maxScore,burgers,status,problem",
                        "empty,0,100,0,empty,it has no .java file of any exercise",
                        "huge,0,100,0,unreadable,\"burgers cannot be read: there are more than 500 .java files in it, too many for a"
                                + " submission\"",
                        "other,0,100,0,empty,it has no .java file of any exercise",
                        "zoe,100,100,100,graded,");
    }

    @Test
    void anExerciseNotHandedInIsSaid() throws IOException {
        exercises = List.of(exercises.getFirst(), Folders.exercise(temp.resolve("exercises"), "factorials"));
        submit("anna", "");
        run();
        submit("ben", "does-not-compile");
        run();
        submit("cleo", "is-refused");
        run();
        assertThat(grades())
                .contains(
                        "anna,100,200,100,0,graded,nothing handed in for factorials",
                        "cleo,0,200,0,0,graded,nothing handed in for factorials; was not taken by the gate: burgers",
                        "ben,0,200,0,0,graded,nothing handed in for factorials; does not compile: burgers");
    }

    @Test
    void strangeNames() throws IOException {
        List<String> names = List.of(
                "Zoë Müller",
                "..dots",
                "con",
                "a:b?c*",
                "line\nbreak",
                "=1+1",
                "same",
                "SAME",
                "long".repeat(63) + "est",
                "日本語");
        names.stream().filter(name -> !name.startsWith(".")).forEach(name -> submit(name, ""));
        Batch.Summary summary = run();
        assertThat(summary.rows()).hasSize(9).allMatch(row -> row.status().equals("graded"));
        assertThat(filesOut()).contains("Zoë Müller.json", "日本語.json", "a%3Ab%3Fc%2A.json", "line%0Abreak.json");
        assertThat(filesOut().stream().filter(name -> name.endsWith(".json"))).hasSize(9);
        assertThat(filesOut())
                .filteredOn(name -> name.startsWith("same~") || name.startsWith("SAME~"))
                .hasSize(2);
        assertThat(grades()).contains("'=1+1,100,100,100,graded,", "line break,100,100,100,graded,");
        run();
        assertThat(graded).as("every one of them is found again").isEmpty();
    }

    @Test
    void onlyFoldersAreSubmissions() throws IOException {
        submit("anna", "");
        write(in, "readme.txt", "");
        write(in, ".hidden/Burgers.java", "package burgers;");
        Files.createSymbolicLink(in.resolve("link"), temp.resolve("exercises"));
        Batch.Summary summary = run();
        assertThat(graded).containsExactly("anna");
        assertThat(summary.leftAlone()).containsExactly("link", "readme.txt");
    }

    @Test
    void theResultsMayLieAmongTheSubmissions() throws IOException {
        submit("anna", "");
        out = in.resolve("results");
        run();
        run();
        assertThat(told).containsExactly("begin 1", "anna from before", "end");
    }

    @Test
    void aTornJournalCostsOnlyItsLastLine() throws IOException {
        submit("anna", "");
        submit("ben", "");
        run();
        Path journal = out.resolve(".makespan/journal.jsonl");
        String text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() - 20));
        run();
        assertThat(graded).containsExactly("ben");
        run();
        assertThat(graded).as("what was written after the torn line counts").isEmpty();
    }

    @Test
    void aSpoiltJournalCostsOnlyItsSpoiltLines() throws IOException {
        submit("anna", "");
        run();
        Path journal = out.resolve(".makespan/journal.jsonl");
        Files.writeString(
                journal, "{\"submission\":1}\nnull\n[]\n\u0000\n{\"exercises\":{}}\n", StandardOpenOption.APPEND);
        run();
        assertThat(graded).isEmpty();
    }

    @Test
    void stoppedInTheMiddleNothingDoneIsLost() throws Exception {
        submit("anna", "");
        submit("ben", "");
        submit("carla", "");
        var atBen = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var words = new WordGrader(List.of("own", "atOnce"), 50);
        var batch = new Batch(
                exercises,
                in,
                out,
                () -> new Grader() {
                    @Override
                    public Report grade(Submission submission, List<Exercise> exercises) {
                        if (submission.id().equals("ben")) {
                            atBen.countDown();
                            awaitQuietly(goOn);
                        }
                        return words.grade(submission, exercises);
                    }

                    @Override
                    public void close() {}
                },
                Fingerprint.of(exercises, 1),
                1,
                progress);
        var running = Thread.ofPlatform().start(() -> runQuietly(batch));
        atBen.await();
        batch.stop();
        assertThat(grades())
                .as("the table as it is when the process is killed")
                .hasSize(2)
                .last()
                .isEqualTo("anna,100,100,100,graded,");
        goOn.countDown();
        running.join();
        assertThat(filesOut()).as("what was in the middle is forgotten").doesNotContain("ben.json", "carla.json");
        run();
        assertThat(graded).containsExactly("ben", "carla");
    }

    @Test
    void severalAtOnceGiveTheSameTable() throws IOException {
        for (int i = 0; i < 40; i++) {
            submit("student" + i, i % 3 == 0 ? "fails own" : "");
        }
        run();
        List<String> one = grades();
        out = temp.resolve("again");
        batch(4).run();
        assertThat(grades()).isEqualTo(one).hasSize(41);
        assertThat(opened).as("graders left open").hasValue(0);
    }

    @Test
    void afterAFaultOthersFinishBeforeTheGraderIsClosed() throws Exception {
        submit("anna", "");
        submit("ben", "breaks the grader");
        var annaIsAtIt = new CountDownLatch(1);
        var benIsDone = new CountDownLatch(1);
        var closedWhileInUse = new AtomicInteger();
        var words = new WordGrader(List.of("own", "atOnce"), 50);
        var batch = new Batch(
                exercises,
                in,
                out,
                () -> new Grader() {
                    private volatile boolean isInUse;

                    @Override
                    public Report grade(Submission submission, List<Exercise> exercises) {
                        if (submission.id().equals("anna")) {
                            isInUse = true;
                            annaIsAtIt.countDown();
                            awaitQuietly(benIsDone);
                            isInUse = false;
                        } else {
                            awaitQuietly(annaIsAtIt);
                        }
                        return words.grade(submission, exercises);
                    }

                    @Override
                    public void close() {
                        closedWhileInUse.addAndGet(isInUse ? 1 : 0);
                    }
                },
                Fingerprint.of(exercises, 1),
                2,
                new Progress() {
                    @Override
                    public void begin(int submissions) {}

                    @Override
                    public void done(Row row, boolean fromBefore) {
                        benIsDone.countDown();
                    }

                    @Override
                    public void close() {}
                });
        batch.run();
        assertThat(closedWhileInUse).hasValue(0);
        assertThat(grades()).contains("anna,100,100,100,graded,");
    }

    @Test
    void submissionsReallyAreGradedAtOnce() throws Exception {
        submit("anna", "");
        submit("ben", "");
        var both = new CountDownLatch(2);
        var words = new WordGrader(List.of("own", "atOnce"), 50);
        new Batch(
                        exercises,
                        in,
                        out,
                        () -> new Grader() {
                            @Override
                            public Report grade(Submission submission, List<Exercise> exercises) {
                                both.countDown();
                                awaitQuietly(both);
                                return words.grade(submission, exercises);
                            }

                            @Override
                            public void close() {}
                        },
                        Fingerprint.of(exercises, 1),
                        2,
                        progress)
                .run();
        assertThat(grades()).hasSize(3);
    }

    @Test
    void twoBatchesDoNotShareAFolder() throws Exception {
        submit("anna", "");
        try (Results busy = Results.in(out)) {
            assertThatThrownBy(this::run)
                    .isInstanceOf(BusyException.class)
                    .hasMessageContaining("Another batch is writing");
        }
        assertThat(run().rows()).hasSize(1);
    }

    @Test
    void whereNothingCanBeWrittenTheBatchSaysSo() throws Exception {
        submit("anna", "");
        submit("ben", "");
        // A folder that is in the way of a result cannot be replaced by a file.
        Files.createDirectories(out.resolve("anna.json/in the way"));
        assertThatThrownBy(this::run).isInstanceOf(IOException.class);
        assertThat(graded).as("a batch that cannot keep its results ends").containsExactly("anna");
    }

    @Test
    void aResultIsNeverHalfWritten() throws IOException {
        submit("anna", "");
        run();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }

    @Test
    void whatIsNotedCanBeFound() throws IOException {
        Row row = new Row("anna", 50, 100, Map.of("burgers", 50), "graded", "a \"quoted\" problem\nof two lines");
        Path file = temp.resolve("journal.jsonl");
        try (Journal journal = Journal.open(file)) {
            journal.add(new Journal.Entry("f1", row));
        }
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.find("anna")).contains(new Journal.Entry("f1", row));
            assertThat(journal.find("ben")).isEmpty();
        }
    }

    private static void runQuietly(Batch batch) {
        try {
            batch.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
