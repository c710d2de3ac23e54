package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.Node;
import dev.makespan.grader.exercise.Cage;
import dev.makespan.grader.exercise.Cage.Ending;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.TypeFacts;
import dev.makespan.grader.inspecting.Parser.NotAnalysed;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import dev.makespan.grader.verdict.SourceLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads a submission that compiles, and tells what it finds. Never fails: what it cannot read becomes a finding that
 * says so. Safe for use by several threads.
 */
public final class Inspector {
    /** The rule of a finding that tells that a file was not read. */
    public static final String NOT_ANALYSED = "not-analysed";

    /** A student mends one and finds the others; more would bury what the other rules say. */
    private static final int MOST_FOR_A_STUDENT = 3;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.at().file())
            .thenComparing(finding -> finding.at().line())
            .thenComparing(Finding::rule);

    private final Cage cage;
    private final List<Rule> rules;
    private final int mostOfARuleInAFile;
    private final ParsedExercises parsed = new ParsedExercises();

    /**
     * @param cpuLimit the processor time that one submission may cost
     */
    public Inspector(Duration cpuLimit) {
        this(cpuLimit, MOST_FOR_A_STUDENT);
    }

    /**
     * @param cpuLimit the processor time that one submission may cost
     * @param mostOfARuleInAFile how many findings of one rule in one file are told, the first ones
     */
    public Inspector(Duration cpuLimit, int mostOfARuleInAFile) {
        this(cpuLimit, mostOfARuleInAFile, RuleFinder.find());
    }

    Inspector(Duration cpuLimit, List<Rule> rules) {
        this(cpuLimit, MOST_FOR_A_STUDENT, rules);
    }

    private Inspector(Duration cpuLimit, int mostOfARuleInAFile, List<Rule> rules) {
        this.cage = new Cage("inspecting a submission", cpuLimit);
        this.rules = rules;
        this.mostOfARuleInAFile = mostOfARuleInAFile;
    }

    /**
     * @param sources that compile
     * @param facts of the same sources
     * @return the most severe first, then by file and line; of each rule only so many in a file, and one on a line
     */
    public List<Finding> inspect(Sources sources, TypeFacts facts) {
        if (sources.files().isEmpty()) {
            return List.of();
        }
        String first = sources.files().keySet().iterator().next();
        return switch (cage.run(() -> read(sources, facts))) {
            case Ending.Finished<List<Finding>>(List<Finding> findings) -> findings;
            case Ending.Crashed<List<Finding>>(Throwable cause) ->
                List.of(notAnalysed(first, "the source rules stumbled over it (" + cause + ")"));
            case Ending.OutOfTime<List<Finding>>() ->
                List.of(notAnalysed(first, "the source rules did not come to an end"));
        };
    }

    private List<Finding> read(Sources sources, TypeFacts facts) {
        var found = new ArrayList<Finding>();
        var submission = new SubmittedCode(sources.exercise(), parsed);
        sources.files().forEach((path, written) -> {
            try {
                var text = new UnicodeEscapes(written);
                submission.add(new SourceFile(path, Parser.parse(text.decoded()), text, facts, submission));
            } catch (NotAnalysed e) {
                found.add(notAnalysed(path, e.getMessage()));
            }
        });
        for (SourceFile file : submission.files()) {
            for (Rule rule : rules) {
                found.addAll(look(rule, file));
            }
        }
        found.sort(Comparator.comparing(Finding::severity).thenComparing(BY_PLACE));
        return List.copyOf(found);
    }

    private List<Finding> look(Rule rule, SourceFile file) {
        // By line: what a rule says twice about one line is said once.
        var found = new LinkedHashMap<Integer, Finding>();
        try {
            rule.look(file, (Severity severity, Node at, String message, String help) -> {
                var place = new SourceLine(file.path(), file.lineOf(at));
                found.putIfAbsent(
                        place.line(),
                        new Finding(
                                rule.id(), severity, place, message, help, rule.explains(), null, file.bodyAround(at)));
            });
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(notAnalysed(file.path(), "the rule " + rule.id() + " stumbled over it (" + e + ")"));
        }
        return found.values().stream()
                .sorted(BY_PLACE)
                .limit(mostOfARuleInAFile)
                .toList();
    }

    private static Finding notAnalysed(String path, String reason) {
        return new Finding(
                NOT_ANALYSED,
                Severity.INFORMATIVE,
                new SourceLine(path, 1),
                "Not analysed: %s, because %s.".formatted(path, reason),
                "The tests judge this file as any other. Only the hints from reading it are missing.",
                Kind.STYLE,
                null);
    }
}
