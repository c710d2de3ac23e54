package dev.makespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.makespan.grader.exercise.Answers;
import dev.makespan.grader.exercise.EquivalentMutants;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Exercises;
import dev.makespan.grader.exercise.ReasonList;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.Submission;
import dev.makespan.grader.exercise.Submissions;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.grading.SourceCheck;
import dev.makespan.grader.inspecting.Parser;
import dev.makespan.grader.inspecting.mutating.Mutant;
import dev.makespan.grader.inspecting.mutating.Mutator;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the source rules see in the course's own answers: nothing to mend in right ones, and in wrong ones what the marks
 * {@code // !rule-id} on their guilty lines say, and what the mutation operators break. The table of it is in {@code
 * docs/rules/README.md}; {@code mvn -q verify -pl solutions -am -Dtest=RecallTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dformat=apply} writes it again.
 */
@Tag("slow")
class RecallTest {
    private static final Path HOME = Path.of(System.getProperty("makespan.home"));
    private static final Path SOLUTIONS = HOME.resolve("solutions");
    private static final Path PAGE = HOME.resolve("docs/rules/README.md");
    /** Mutants whose mistake the source does not show, and why. */
    private static final Path UNSEEN = HOME.resolve("docs/rules/unseen.txt");

    /** Mistakes that the source shows and no rule reports, and why. */
    private static final Path MISSED = HOME.resolve("docs/rules/missed.txt");

    private static final String BEGIN = "<!-- recall: written by RecallTest -->\n";
    private static final String END = "<!-- end of recall -->\n";

    private static final String NEVER = "Thread.currentThread() == null";

    private static final Pattern MARK = Pattern.compile("// !([a-z-]+)(@next)?");

    /** Rules on what several threads use: which of them sees it depends on what the answer looks like without its guard. */
    private static final Set<String> SHARING = Set.of(
            "shared-mutation",
            "inconsistent-lock",
            "check-then-act",
            "volatile-compound",
            "atomic-get-then-set",
            "double-checked-locking",
            "wait-without-monitor");

    private static final Set<String> LOCKLESS =
            Stream.concat(SHARING.stream(), Stream.of("lock-without-finally")).collect(Collectors.toSet());

    /**
     * By operator. Not in here are mistakes that only a run shows (a lost wake-up, a deadlock, too many threads), and those
     * that an operator can write only in a form that no person would use.
     */
    private static final Map<String, Set<String>> SEEN_BY = Map.ofEntries(
            Map.entry("lazy-stream", Set.of("sequential-await", "never-run")),
            Map.entry("drop-interrupt-restore", Set.of("swallowed-interrupt")),
            Map.entry("drop-shutdown", Set.of("executor-never-closed")),
            Map.entry("pool-of-one", Set.of("pool-of-one")),
            Map.entry("while-to-if", Set.of("wait-not-in-loop")),
            Map.entry("notify-one", Set.of("notify-one")),
            Map.entry("drop-finally", Set.of("lock-without-finally", "executor-never-closed")),
            Map.entry("drop-lock", LOCKLESS),
            Map.entry("drop-synchronized", SHARING),
            Map.entry("drop-volatile", SHARING),
            Map.entry("atomic-to-plain", SHARING),
            Map.entry("plain-collection", SHARING));

    private static SourceCheck check;
    private static List<Exercise> exercises;

    /** How many mistakes of one kind there are, and how many are reported. */
    private static final class Count {
        int all;
        /** In the method. */
        int found;

        /** At the very line. */
        int exact;

        String share() {
            return all == 0 ? "" : Math.round(100.0 * found / all) + " %";
        }
    }

    @BeforeAll
    static void open() {
        check = new SourceCheck(new GraderOptions(1));
        exercises = Exercises.in(HOME.resolve("exercises")).all();
    }

    @AfterAll
    static void close() {
        check.close();
    }

    @Test
    void rightAnswersHaveNothingToMend() throws IOException {
        var complaints = new ArrayList<String>();
        for (Exercise exercise : exercises) {
            Answers answers = Answers.of(exercise, SOLUTIONS);
            var right = new ArrayList<>(answers.accepted());
            right.add(answers.reference());
            for (Submission answer : right) {
                findings(exercise, filesOf(answer, exercise)).stream()
                        .filter(RecallTest::isComplaint)
                        .map(finding -> "%s/%s %s %s: %s"
                                .formatted(exercise.id(), answer.id(), finding.at(), finding.rule(), finding.message()))
                        .forEach(complaints::add);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTableIsOfTheRulesAndAnswersAsTheyAre() throws IOException {
        var missed = new TreeSet<String>();
        Map<String, Count> marked = marked(missed);
        Map<String, Count> mutated = mutated(missed);

        String table = BEGIN + table("rule", marked) + "\n" + table("mutation operator", mutated) + "\n"
                + missedTable(missed) + END;

        String page = Files.readString(PAGE);
        String renewed =
                page.substring(0, page.indexOf(BEGIN)) + table + page.substring(page.indexOf(END) + END.length());
        if ("apply".equals(System.getProperty("format"))) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(renewed);
        assertThat(missed)
                .as("mistakes that no rule reports, and those argued in " + MISSED)
                .isEqualTo(ReasonList.in(MISSED).keySet());
    }

    // ---- counting ----

    private static Map<String, Count> marked(Set<String> missed) throws IOException {
        var counts = new TreeMap<String, Count>();
        for (Exercise exercise : exercises) {
            for (Answers.Broken broken : Answers.of(exercise, SOLUTIONS).broken()) {
                Map<String, String> files = filesOf(broken.answer(), exercise);
                List<Finding> findings = findings(exercise, files);
                files.forEach((path, text) -> marksIn(text).forEach((line, rules) -> {
                    for (String rule : rules) {
                        List<Finding> ofRule = findings.stream()
                                .filter(finding -> finding.rule().equals(rule)
                                        && finding.at().file().equals(path))
                                .toList();
                        boolean exact =
                                ofRule.stream().anyMatch(finding -> finding.at().line() == line);
                        boolean found = exact || ofRule.stream().anyMatch(finding -> isAround(finding, line));
                        count(counts, rule, found, exact);
                        if (!found) {
                            missed.add("%s/%s %s:%d %s"
                                    .formatted(exercise.id(), broken.answer().id(), path, line, rule));
                        }
                    }
                }));
            }
        }
        return counts;
    }

    /** The rules marked on each line, by its number. */
    private static Map<Integer, List<String>> marksIn(String text) {
        var marks = new LinkedHashMap<Integer, List<String>>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            while (mark.find()) {
                int line = mark.group(2) == null ? i + 1 : i + 2;
                marks.computeIfAbsent(line, _ -> new ArrayList<>()).add(mark.group(1));
            }
        }
        return marks;
    }

    private static Map<String, Count> mutated(Set<String> missed) throws IOException {
        var counts = new TreeMap<String, Count>();
        var mutator = new Mutator();
        Set<String> unseen = ReasonList.in(UNSEEN).keySet();
        for (Exercise exercise : exercises) {
            Map<String, String> files = filesOf(Answers.of(exercise, SOLUTIONS).reference(), exercise);
            Set<String> equivalent =
                    EquivalentMutants.of(exercise, SOLUTIONS).reasons().keySet();
            for (Map.Entry<String, String> file : files.entrySet()) {
                for (Mutant mutant : mutator.mutantsOf(file.getKey(), file.getValue())) {
                    var mutated = new TreeMap<>(files);
                    mutated.put(mutant.file(), undisguised(mutant.text()));
                    Set<String> rules = SEEN_BY.getOrDefault(mutant.operator(), Set.of());
                    var findings = check.findings(new Sources(exercise, mutated));
                    String name = exercise.id() + " " + mutant.name();
                    boolean isRight = equivalent.contains(mutant.name());
                    if (!rules.isEmpty() && findings.isPresent() && !isRight && !unseen.contains(name)) {
                        List<Finding> there = findings.get().stream()
                                .filter(finding -> rules.contains(finding.rule()) && isAt(mutant, finding))
                                .toList();
                        boolean found = !there.isEmpty();
                        boolean exact =
                                there.stream().anyMatch(finding -> finding.at().line() == mutant.line());
                        count(counts, mutant.operator(), found, exact);
                        if (!found) {
                            missed.add(name);
                        }
                    }
                }
            }
        }
        return counts;
    }

    /**
     * What an operator drops stays in the text of a mutant, such that it is never reached: so it compiles everywhere. Nobody
     * who forgets it writes that.
     */
    private static String undisguised(String text) {
        try {
            return Parser.parse(text)
                    .findFirst(
                            IfStmt.class,
                            choice -> choice.getCondition().toString().equals(NEVER))
                    .map(choice -> undisguised(without(text, choice.getRange().orElseThrow())))
                    .orElse(text);
        } catch (Parser.NotAnalysed e) {
            throw new IllegalStateException(e);
        }
    }

    private static String without(String text, Range range) {
        return text.substring(0, offset(text, range.begin)) + "{ }" + text.substring(offset(text, range.end) + 1);
    }

    private static int offset(String text, Position position) {
        int lineStart = 0;
        for (int line = 1; line < position.line; line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return lineStart + position.column - 1;
    }

    /**
     * On the line, or, of data that lost its guard, anywhere: the guilty line is where the data is used. What is no longer
     * shut down, or given back, is guilty where it is made, or taken.
     */
    private static boolean isAt(Mutant mutant, Finding finding) {
        return SEEN_BY.get(mutant.operator()).containsAll(SHARING)
                || finding.rule().equals("executor-never-closed")
                || finding.at().line() == mutant.line()
                || finding.within() != null && finding.within().contains(mutant.line());
    }

    /** Whether a line is in the same method. */
    private static boolean isAround(Finding finding, int line) {
        return finding.within() != null && finding.within().contains(line);
    }

    private static void count(Map<String, Count> counts, String name, boolean found, boolean exact) {
        Count count = counts.computeIfAbsent(name, _ -> new Count());
        count.all++;
        count.found += found ? 1 : 0;
        count.exact += exact ? 1 : 0;
    }

    private static Count sum(Map<String, Count> counts) {
        var sum = new Count();
        counts.values().forEach(count -> {
            sum.all += count.all;
            sum.found += count.found;
            sum.exact += count.exact;
        });
        return sum;
    }

    private static boolean isComplaint(Finding finding) {
        return finding.severity() == Severity.ESSENTIAL || finding.severity() == Severity.ACTIONABLE;
    }

    private static List<Finding> findings(Exercise exercise, Map<String, String> files) {
        return check.findings(new Sources(exercise, files)).orElseThrow();
    }

    private static Map<String, String> filesOf(Submission answer, Exercise exercise) throws IOException {
        var texts = new TreeMap<String, String>();
        for (Map.Entry<String, Path> file :
                Submissions.filesFor(answer, exercise).entrySet()) {
            texts.put(file.getKey(), Files.readString(file.getValue()));
        }
        return texts;
    }

    // ---- the page ----

    private static String table(String what, Map<String, Count> counts) {
        var table = new StringBuilder(
                "| %s | mistakes | reported | at the very line | |\n|---|--:|--:|--:|--:|\n".formatted(what));
        counts.forEach((name, count) -> table.append(
                "| %s | %d | %d | %d | %s |\n".formatted(name, count.all, count.found, count.exact, count.share())));
        Count sum = sum(counts);
        return table.append("| **all** | %d | %d | %d | %s |\n".formatted(sum.all, sum.found, sum.exact, sum.share()))
                .toString();
    }

    private static String missedTable(Set<String> missed) {
        if (missed.isEmpty()) {
            return "Nothing is missed.\n";
        }
        Map<String, String> reasons = ReasonList.in(MISSED);
        var list = new StringBuilder("Missed, and why:\n\n");
        missed.forEach(
                name -> list.append("- `%s`: %s\n".formatted(name, reasons.getOrDefault(name, "**no reason yet**"))));
        return list.toString();
    }
}
