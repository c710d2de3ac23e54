package dev.makespan.grader.cli;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.makespan.grader.exercise.Folders;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.grading.WordGrader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path temp;

    private Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final List<GraderOptions> opened = new ArrayList<>();
    private Function<GraderOptions, Grader> graders = options -> {
        opened.add(options);
        return new WordGrader(List.of("own", "atOnce"), 50);
    };
    private Set<Surroundings.Output> terminals = Set.of();
    private @Nullable Path workingFolder;
    private String out = "";
    private String err = "";

    @BeforeEach
    void aRepository() {
        home = temp.resolve("repository");
        Folders.exercise(home.resolve("exercises"), "burgers");
        Folders.exercise(home.resolve("exercises"), "factorials");
        write(home, "exercises/burgers/Burgers.java", "package burgers; // fails atOnce");
        write(home, "exercises/burgers/HINTS.md", "## Task 1\n1. Vague.\n2. Concrete.\n## Task 2\n1. The only one.\n");
    }

    private int run(String... args) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int exit = new Main(new Surroundings(
                        new PrintStream(outBytes, false, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, false, StandardCharsets.UTF_8),
                        environment,
                        workingFolder == null ? home : workingFolder,
                        null,
                        terminals,
                        graders))
                .run(args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        assertThat(out + err).as("no stack trace ever").doesNotContain("\tat ", "Exception");
        return exit;
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    // ---- grade

    @Test
    void gradesTheExerciseNamed() {
        assertThat(run("burgers")).isZero();
        assertThat(out)
                .contains("The burgers", "50 of 100 points. For the next step: ./grade hint burgers 2")
                .doesNotContain("factorials");
        assertThat(err).isEmpty();
        assertThat(opened).containsExactly(new GraderOptions(1));
    }

    @Test
    void gradesEverythingWhenNothingIsNamed() {
        assertThat(run()).isZero();
        assertThat(out).contains("The burgers", "The factorials", "150 of 200 points");
    }

    @Test
    void findsTheRepositoryFromAFolderInIt() {
        workingFolder = home.resolve("exercises/burgers");
        assertThat(run("list")).isZero();
        workingFolder = temp;
        assertThat(run("list")).isEqualTo(2);
        assertThat(err).contains("There is no folder exercises/ in " + temp);
    }

    @Test
    void gradesAnotherFolder() {
        write(temp, "hand-in/Burgers.java", "package burgers;");
        assertThat(run("burgers", "--submission", temp.resolve("hand-in").toString()))
                .isZero();
        assertThat(out).contains("100 of 100 points. Everything passes");
        assertThat(run("burgers", "--submission", "nowhere")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no folder nowhere to grade.\n");
    }

    @Test
    void unknownExercise() {
        assertThat(run("burgerz")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no exercise \"burgerz\". Did you mean burgers?\n");
        assertThat(out).isEmpty();
    }

    @Test
    void unknownOption() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(err).contains("Unknown option: '--colour'", "./grade --help");
        assertThat(run("batch", "x")).isEqualTo(2);
        assertThat(err).contains("--out", "./grade batch --help");
    }

    @Test
    void jsonOnStandardOutputIsAllThatIsPrinted() throws IOException {
        assertThat(run("burgers", "--json", "-")).isZero();
        assertThat(json(out).path("schema").textValue()).isEqualTo("makespan/result/v1");
        assertThat(json(out).path("submission").textValue()).isEqualTo("repository");
        assertThat(out).startsWith("{").endsWith("}\n");
        assertThat(err).isEmpty();
    }

    @Test
    void jsonInAFileComesWithTheSheet() throws IOException {
        assertThat(run("burgers", "--json", "made/for/it/result.json")).isZero();
        assertThat(json(Files.readString(home.resolve("made/for/it/result.json")))
                        .path("score")
                        .intValue())
                .isEqualTo(50);
        assertThat(out).contains("The burgers");
    }

    @Test
    void jsonThatCannotBeWritten() {
        assertThat(run("burgers", "--json", "exercises")).isEqualTo(2);
        assertThat(err).startsWith("The result cannot be written to exercises: ");
        assertThat(run("burgers", "--json", "exercises/burgers/README.md/x.json"))
                .isEqualTo(2);
    }

    @Test
    void failUnder() {
        assertThat(run("burgers", "--fail-under", "50")).isZero();
        assertThat(run("burgers", "--fail-under", "50.5")).isEqualTo(1);
        assertThat(run("burgers", "--fail-under", "101")).isEqualTo(2);
        assertThat(run("burgers", "--fail-under", "most")).isEqualTo(2);
    }

    @Test
    void failUnderLeavesOutWhatCouldNotBeJudged() {
        write(home, "exercises/burgers/Burgers.java", "package burgers; // unsure atOnce");
        assertThat(run("burgers", "--fail-under", "100")).isZero();
    }

    @Test
    void onlyOneItemOrOneTask() throws IOException {
        assertThat(run("--only", "own", "--json", "-")).isZero();
        assertThat(json(out).path("exercises").size()).isEqualTo(2);
        assertThat(json(out).path("maxScore").intValue()).isEqualTo(100);
        assertThat(run("burgers", "--only", "task:2", "--json", "-")).isZero();
        assertThat(json(out).at("/exercises/0/items"))
                .singleElement()
                .extracting(item -> item.path("id").textValue())
                .isEqualTo("atOnce");
        assertThat(run("burgers", "--only", "2", "--json", "-")).isZero();
        assertThat(json(out).path("score").intValue()).isZero();
        assertThat(run("burgers", "--only", "nothing")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no task or item \"nothing\". The items are: own, atOnce.\n");
    }

    @Test
    void onlyOneItemComesWithItsOwnFindings() throws IOException {
        write(home, "exercises/burgers/Burgers.java", "package burgers; // does-not-compile");
        run("burgers", "--json", "-");
        assertThat(json(out).at("/exercises/0/findings").size()).isEqualTo(1);
        run("burgers", "--only", "own", "--json", "-");
        assertThat(json(out).at("/exercises/0/findings").size()).isZero();
    }

    @Test
    void theSeedReachesTheGrader() {
        run("burgers", "--seed", "7141");
        assertThat(opened).containsExactly(new GraderOptions(7141));
    }

    @Test
    void coloursOnlyOnATerminal() {
        run("burgers");
        assertThat(out).doesNotContain("\u001b");
        terminals = Set.of(Surroundings.Output.OUT);
        run("burgers");
        assertThat(out).contains("\u001b[");
        environment.put("NO_COLOR", "1");
        run("burgers");
        assertThat(out).doesNotContain("\u001b");
        environment.put("NO_COLOR", "");
        environment.put("TERM", "dumb");
        run("burgers");
        assertThat(out).doesNotContain("\u001b");
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("./grade [exercise...]", "--fail-under", "check", "batch", "hint", "list", "new");
        assertThat(run("--version")).isZero();
        assertThat(out).contains("Makespan", "JDK 25");
        for (String command : List.of("check", "new", "batch", "hint", "list")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out).contains("./grade " + command);
        }
    }

    @Test
    void theGradersOwnFault() throws IOException {
        write(home, "exercises/burgers/Burgers.java", "package burgers; // breaks the grader");
        assertThat(run("burgers")).isEqualTo(3);
        Path details = home.resolve(".makespan/fault.txt");
        assertThat(err)
                .isEqualTo("The grader itself failed, and nothing is known to be wrong with what was graded:"
                        + " the grader broke. Details: " + details + "\n");
        assertThat(Files.readString(details)).contains("IllegalStateException: the grader broke", "./grade burgers");
    }

    @Test
    void anErrorOfTheVirtualMachineIsAFaultToo() {
        graders = options -> {
            throw new StackOverflowError();
        };
        assertThat(run("burgers")).isEqualTo(3);
        assertThat(err)
                .startsWith("The grader itself failed")
                .contains("StackOverflowError")
                .hasLineCount(1);
    }

    @Test
    void aFaultWithoutARepositoryIsKeptElsewhere() {
        assertThat(Fault.report(
                        new IllegalStateException("the first line:\nthe second"),
                        new String[] {"x"},
                        new Surroundings(System.out, System.err, Map.of(), temp, null, Set.of(), graders)))
                .startsWith("The grader itself failed")
                .contains("the first line. ", "makespan-fault-")
                .doesNotContain("second")
                .hasLineCount(1);
    }

    // ---- github

    @Test
    void github() throws IOException {
        Path outputs = temp.resolve("outputs");
        Path summary = temp.resolve("summary");
        Path variables = temp.resolve("variables");
        write(temp, "summary", "before\n");
        environment.putAll(Map.of(
                "GITHUB_OUTPUT", outputs.toString(),
                "GITHUB_STEP_SUMMARY", summary.toString(),
                "GITHUB_ENV", variables.toString(),
                "GITHUB_WORKSPACE", temp.toString()));
        assertThat(run(
                        "burgers",
                        "--github",
                        "--json",
                        temp.resolve("result.json").toString()))
                .isZero();
        String token = out.lines().findFirst().orElseThrow().replace("::stop-commands::", "");
        String sheet = out.substring(0, out.indexOf("\n::" + token + "::\n"));
        String commands = out.substring(sheet.length()).replace("\n::" + token + "::\n", "");
        assertThat(sheet).contains("The burgers", "50 of 100 points");
        assertThat(commands)
                .startsWith(
                        "::error file=repository/exercises/burgers/Burgers.java,line=7,title=burgers%3A the title of atOnce");
        assertThat(Files.readString(summary)).startsWith("before\n## 50 of 100 points");
        assertThat(Files.readString(outputs))
                .startsWith("score=50\nmax-score=100\nrunners=burgers_own,burgers_atOnce\nburgers_own=eyJ");
        assertThat(Files.readString(variables))
                .matches("BURGERS_OWN_RESULTS=eyJ\\S+\nBURGERS_ATONCE_RESULTS=eyJ\\S+\n");
        assertThat(temp.resolve("result.json")).exists();
    }

    @Test
    void githubOutsideOfAWorkflowOnlyPrints() {
        assertThat(run("burgers", "--github")).isZero();
        assertThat(out).contains("::error file=exercises/burgers/Burgers.java,line=7");
    }

    @Test
    void githubAndJsonCannotBothHaveStandardOutput() {
        assertThat(run("burgers", "--github", "--json", "-")).isEqualTo(2);
        assertThat(err).contains("give --json a file");
    }

    // ---- check

    @Test
    void checkThatHolds() throws IOException {
        answers();
        assertThat(run("check", "burgers")).isZero();
        assertThat(out).contains("burgers", "5 of 5", "8 of 8", "The certificate holds");
        assertThat(run("check", "burgers", "--json", "-")).isZero();
        assertThat(json(out).path("schema").textValue()).isEqualTo("makespan/certificate/v1");
        assertThat(run("check", "burgers", "--table", "--json", "certificate.json"))
                .isZero();
        assertThat(out).contains("| one&#95;by&#95;one | caught by atOnce |".replace("&#95;", "_"));
        assertThat(home.resolve("certificate.json")).exists();
    }

    @Test
    void whoWaitsForACheckSeesWhereItIs() {
        answers();
        run("check", "burgers", "factorials");
        assertThat(err).isEmpty();
        terminals = Set.of(Surroundings.Output.ERR);
        run("check", "burgers", "factorials");
        assertThat(err).isEqualTo("checking burgers …\nchecking factorials …\n");
    }

    @Test
    void checkThatDoesNotHold() {
        answers();
        write(home, "solutions/burgers/broken/one_by_one/Burgers.java", "// caught by: atOnce\npackage burgers;");
        assertThat(run("check", "burgers")).isEqualTo(1);
        assertThat(out).contains("7 of 8", "is not caught by atOnce");
        assertThat(run("check")).as("factorials has no answers at all").isEqualTo(1);
    }

    @Test
    void anUnchangedAnswerIsNotJudgedAgain() {
        answers();
        run("check", "burgers");
        assertThat(out).doesNotContain("kept");
        write(
                home,
                "solutions/burgers/broken/wrong1/Burgers.java",
                "// caught by: own\npackage burgers; // fails own too");
        run("check", "burgers");
        assertThat(out).contains("The certificate holds", "13 answers are kept from an earlier run; --fresh");
        run("check", "burgers", "--seed", "2");
        assertThat(out).as("another seed, other schedules").doesNotContain("kept");
        run("check", "burgers", "--fresh");
        assertThat(out).doesNotContain("kept");
        write(home, "exercises/burgers/BurgersTest.java", "package burgers; // another test");
        run("check", "burgers");
        assertThat(out).as("other tests").doesNotContain("kept");
    }

    @Test
    void aKeptReportSaysWhatItSaidAtFirst() {
        answers();
        write(
                home,
                "solutions/burgers/broken/wrong1/Burgers.java",
                "// caught by: own\npackage burgers; // fails atOnce");
        assertThat(run("check", "burgers")).isEqualTo(1);
        String first =
                out.lines().filter(line -> !line.contains(" s of CPU")).toList().toString();
        assertThat(run("check", "burgers")).isEqualTo(1);
        assertThat(out.lines()
                        .filter(line -> !line.contains(" s of CPU") && !line.contains("kept"))
                        .toList()
                        .toString())
                .isEqualTo(first);
    }

    @Test
    void whatCouldNotBeJudgedIsNotKept() {
        answers();
        write(home, "solutions/burgers/Burgers.java", "package burgers; // unsure own");
        run("check", "burgers");
        run("check", "burgers");
        assertThat(out).contains("13 answers are kept");
    }

    @Test
    void checkThatIsRepeated() {
        answers();
        assertThat(run("check", "burgers", "--repeat", "3", "--seed", "5")).isZero();
        assertThat(out).contains("The certificate holds", "3 rounds under different seeds: no verdict changed.");
        assertThat(opened)
                .containsExactlyElementsOf(Stream.of(5L, 10_005L, 20_005L)
                        .map(seed -> new GraderOptions(seed).withoutFindings())
                        .toList());
        assertThat(run("check", "burgers", "--repeat", "0")).isEqualTo(2);
    }

    @Test
    void aVerdictThatDependsOnTheSeedFailsTheCheck() {
        answers();
        write(home, "solutions/burgers/accepted/style0/Burgers.java", "package burgers; // round-3-loses own");
        graders = options -> new WordGrader(List.of("own", "atOnce"), 50) {
            @Override
            protected String words(String text) {
                return options.seed() == 20_001 ? text.replace("round-3-loses", "fails") : text;
            }
        };
        assertThat(run("check", "burgers", "--repeat", "3")).isEqualTo(1);
        assertThat(out)
                .contains(
                        "The certificate holds",
                        "3 rounds under different seeds: 1 verdict changed.\n"
                                + "  - burgers/style0: own, passed at first, failed with --seed 20001\n");
    }

    @Test
    void checkWithoutSolutions() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(err).contains("Only the authors' repository has the answers");
    }

    private void answers() {
        write(home, "exercises/burgers/Burgers.java", "package burgers; // fails own fails atOnce");
        write(home, "solutions/burgers/Burgers.java", "package burgers;");
        write(
                home,
                "solutions/burgers/broken/one_by_one/Burgers.java",
                "// caught by: atOnce\npackage burgers; // fails atOnce");
        for (int i = 0; i < 4; i++) {
            write(home, "solutions/burgers/accepted/style" + i + "/Burgers.java", "package burgers;");
        }
        for (int i = 0; i < 7; i++) {
            write(
                    home,
                    "solutions/burgers/broken/wrong" + i + "/Burgers.java",
                    "// caught by: own\npackage burgers; // fails own");
        }
    }

    // ---- new

    @Test
    void newExercise() throws IOException {
        Files.createDirectories(home.resolve("solutions"));
        assertThat(run("new", "kitchenqueue", "--stub", "KitchenQueue")).isZero();
        assertThat(out)
                .startsWith("exercises/kitchenqueue/README.md\n")
                .contains("solutions/kitchenqueue/broken/one_after_another/KitchenQueue.java\n")
                .endsWith("Now make it yours; ./grade check kitchenqueue says what is missing.\n");
        assertThat(run("list")).isZero();
        assertThat(out).contains("kitchenqueue  A title for kitchenqueue");
        run("check", "kitchenqueue");
        assertThat(out).contains("Right answers in other styles: 1 of at least 4.", "Broken answers: 2 of at least 8.");
    }

    @Test
    void namesThatNoExerciseCanHave() throws IOException {
        Files.createDirectories(home.resolve("solutions"));
        for (String name : List.of("Kitchen", "kitchen-queue", "class", "7up", "a.b", "../x", "java", "target")) {
            assertThat(run("new", name)).as(name).isEqualTo(2);
            assertThat(err)
                    .startsWith("\"" + name + "\" cannot be the name of an exercise")
                    .hasLineCount(1);
        }
        assertThat(run("new", "menu", "--stub", "MenuTest")).isEqualTo(2);
        assertThat(run("new", "burgers")).isEqualTo(2);
        assertThat(err).contains("exercises/burgers already, and nothing was written");
        assertThat(home.resolve("solutions/burgers")).doesNotExist();
        assertThat(run("new")).isEqualTo(2);
    }

    @Test
    void newExerciseWithoutSolutions() {
        assertThat(run("new", "menu")).isEqualTo(2);
        assertThat(err).contains("in the authors' repository");
        assertThat(home.resolve("exercises/menu")).doesNotExist();
    }

    // ---- batch

    @Test
    void batch() throws IOException {
        write(temp, "in/anna/Burgers.java", "package burgers;");
        write(temp, "in/ben/Burgers.java", "package burgers; // fails own");
        write(temp, "in/notes.txt", "");
        String[] command = {
            "batch",
            temp.resolve("in").toString(),
            "--out",
            temp.resolve("out").toString(),
            "--jobs",
            "1",
            "--exercise",
            "burgers"
        };
        assertThat(run(command)).isZero();
        assertThat(err.lines()).containsExactly("[1/2] anna: 100 of 100", "[2/2] ben: 50 of 100");
        assertThat(out).contains("2 submissions, of which 0 were graded before.", "such as notes.txt", "grades.csv");
        assertThat(run(command)).isZero();
        assertThat(err).isEmpty();
        assertThat(out).contains("2 submissions, of which 2 were graded before.");
    }

    @Test
    void asManyWorkersAsJobs() {
        write(temp, "in/anna/Burgers.java", "package burgers;");
        run(
                "batch",
                temp.resolve("in").toString(),
                "--out",
                temp.resolve("out").toString(),
                "--jobs",
                "7",
                "--seed",
                "3");
        assertThat(opened).containsExactly(new GraderOptions(3).withWorkers(7));
    }

    @Test
    void batchWithAGradersFaultEndsWithThree() {
        write(temp, "in/anna/Burgers.java", "package burgers; // breaks the grader");
        write(temp, "in/ben/Burgers.java", "package burgers;");
        assertThat(run(
                        "batch",
                        temp.resolve("in").toString(),
                        "--out",
                        temp.resolve("out").toString()))
                .isEqualTo(3);
        assertThat(err).contains("anna: no score (grader-fault: the grader broke; ");
        assertThat(out).contains("To look at: 1;");
    }

    @Test
    void batchWrongUse() {
        write(temp, "file", "");
        assertThat(run("batch", "nowhere", "--out", "x")).isEqualTo(2);
        assertThat(err).isEqualTo("There is no folder nowhere with submissions in it.\n");
        assertThat(run("batch", temp.toString(), "--out", temp.resolve("file").toString()))
                .isEqualTo(2);
        assertThat(run("batch", temp.toString(), "--out", "x", "--jobs", "0")).isEqualTo(2);
    }

    // ---- hint and list

    @Test
    void oneMoreHintEachTime() {
        assertThat(run("hint", "burgers", "1")).isZero();
        assertThat(out)
                .isEqualTo(
                        "The burgers, task 1, hint 1 of 2\n\n  Vague.\n\nThere is 1 more, when you want it: ./grade hint burgers 1\n");
        run("hint", "burgers", "1");
        assertThat(out).contains("hint 2 of 2", "Concrete.", "That was the last hint");
        assertThat(run("hint", "burgers", "1")).isZero();
        assertThat(out)
                .contains("You have seen every hint for task 1.", "./grade hint burgers 1 --all")
                .doesNotContain("Vague");
    }

    @Test
    void withoutATaskTheFirstThatHasMore() {
        run("hint", "burgers", "1");
        run("hint", "burgers");
        assertThat(out).contains("task 1, hint 2 of 2");
        run("hint", "burgers");
        assertThat(out).contains("task 2, hint 1 of 1");
        run("hint", "burgers");
        assertThat(out).contains("You have seen every hint of burgers.");
    }

    @Test
    void allHintsAndFromTheBeginning() {
        run("hint", "burgers", "--all");
        assertThat(out).contains("Vague.", "Concrete.", "The only one.");
        run("hint", "burgers", "2", "--all");
        assertThat(out).contains("The only one.").doesNotContain("Vague");
        run("hint", "burgers", "1");
        assertThat(out).as("--all is not counted").contains("hint 1 of 2");
        assertThat(run("hint", "burgers", "--reset")).isZero();
        run("hint", "burgers", "1");
        assertThat(out).contains("hint 1 of 2");
        assertThat(run("hint", "burgers", "--all", "--reset")).isEqualTo(2);
    }

    @Test
    void aSpoiltStateIsAFreshOne() {
        write(home, ".makespan/hints.json", "{\"burgers\": [");
        assertThat(run("hint", "burgers", "1")).isZero();
        write(home, ".makespan/hints.json", "{\"burgers\": {\"1\": \"x\"}}");
        assertThat(run("hint", "burgers", "1")).isZero();
        assertThat(out).contains("hint 1 of 2");
    }

    @Test
    void hintsThatAreNotThere() {
        assertThat(run("hint", "factorials")).isEqualTo(2);
        assertThat(err).contains("has no hints");
        assertThat(run("hint", "burgers", "7")).isEqualTo(2);
        assertThat(err).contains("no hints for task 7 of burgers; there are some for task 1, 2");
        assertThat(run("hint")).isEqualTo(2);
        assertThat(run("hint", "burgerss")).isEqualTo(2);
    }

    @Test
    void list() {
        assertThat(run("list")).isZero();
        assertThat(out).isEqualTo("burgers     The burgers\nfactorials  The factorials\n");
    }
}
