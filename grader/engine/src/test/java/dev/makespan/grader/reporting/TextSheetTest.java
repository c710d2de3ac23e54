package dev.makespan.grader.reporting;

import static dev.makespan.grader.reporting.SampleReports.exercise;
import static dev.makespan.grader.reporting.SampleReports.failed;
import static dev.makespan.grader.reporting.SampleReports.passed;
import static dev.makespan.grader.reporting.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.reporting.TextSheet.Style;
import dev.makespan.grader.verdict.ExerciseReport;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Makespan;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSheetTest {
    private static String plain(Report report) {
        return new TextSheet(Style.PLAIN).of(report);
    }

    @Test
    void sheetWithEveryOutcome() {
        Golden.assertMatches(getClass(), "sheet-mixed.txt", plain(SampleReports.mixed()));
    }

    @Test
    void sheetOfAFullScore() {
        Golden.assertMatches(getClass(), "sheet-all-passed.txt", plain(SampleReports.allPassed()));
    }

    @Test
    void sheetOfHostileText() {
        String sheet = plain(SampleReports.hostile());
        Golden.assertMatches(getClass(), "sheet-hostile.txt", sheet);
        assertThat(sheet).doesNotContain("\u001b", "\u202e", "\u0007", "\r");
    }

    @Test
    void sheetInColour() {
        Golden.assertMatches(
                getClass(), "sheet-mixed-colour.txt", new TextSheet(new Style(true, true)).of(SampleReports.mixed()));
    }

    @Test
    void asciiOnly() {
        String sheet = new TextSheet(new Style(false, false)).of(SampleReports.mixed());
        assertThat(sheet).matches("[ -~\n]*").contains("x   0/30  the burgers", "+  25/25  everybody");
    }

    @Test
    void coloursChangeNothingElse() {
        String coloured = new TextSheet(new Style(true, true)).of(SampleReports.mixed());
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain(SampleReports.mixed()));
    }

    @Test
    void noLineIsWiderThanTheSheet() {
        assertThat(plain(SampleReports.mixed()) + plain(SampleReports.hostile()) + plain(SampleReports.allPassed()))
                .isNotBlank()
                .satisfies(sheet -> assertThat(sheet.lines())
                        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100)));
    }

    @Test
    void proseIsWrappedAndPicturesAreNot() {
        String prose = "word ".repeat(60);
        String picture = "| " + "#".repeat(120) + " |";
        Item item = new Item("a", "a", 1, Kind.STYLE, 0, 9, Outcome.FAILED, prose, picture, picture, null, null, null);
        List<String> lines = plain(report(exercise("x", item))).lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("word")).hasSizeGreaterThan(3);
        assertThat(lines)
                .filteredOn(line -> line.contains("###"))
                .satisfiesExactly(
                        first -> assertThat(first).as("expected is prose").endsWith("#"),
                        second -> assertThat(second).endsWith(" |"),
                        third -> assertThat(third).as("how may be a picture").endsWith("#…"));
    }

    @Test
    void partsStandInTheirOrderWithTheReasonBeneath() {
        String sheet = plain(SampleReports.mixed());
        List<String> heads = sheet.substring(sheet.indexOf("0/30"), sheet.indexOf("0/20"))
                .lines()
                .filter(line -> line.matches(" {8}\\S.*"))
                .map(line -> line.substring(8, 18).strip())
                .toList();
        assertThat(heads).containsExactly("saw", "expected", "how", "look at", "why");
    }

    @Test
    void aFloodOfLinesIsCut() {
        String flood = IntStream.range(0, 1_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        String sheet = plain(report(exercise("x", failed("a", 10, flood))));
        assertThat(sheet).contains("line 39\n", "… 960 more lines").doesNotContain("line 40");
    }

    @Test
    void nextStepIsTheFirstItemThatFailed() {
        String sheet = plain(report(
                exercise("one", passed("a", 100)), exercise("two", passed("b", 60), failed("c", 40, "nothing"))));
        assertThat(sheet)
                .contains("160 of 200 points. For the next step: ./grade hint two 1")
                .contains("To see that again: ./grade x --only c");
    }

    @Test
    void oneReasonForSeveralItemsIsToldOnce() {
        String sheet = plain(report(exercise(
                "x", failed("a", 10, "not written yet"), failed("b", 10, "not written yet"), failed("c", 9, "other"))));
        assertThat(sheet)
                .containsOnlyOnce("not written yet")
                .containsOnlyOnce("the same as above")
                .contains("other");
    }

    @Test
    void anotherExerciseTellsItAgain() {
        String sheet = plain(report(exercise("x", failed("a", 10, "empty")), exercise("y", failed("a", 10, "empty"))));
        assertThat(sheet).doesNotContain("the same as above");
    }

    @Test
    void noTimesWhereNothingWasMeasured() {
        var none = new ExerciseReport("x", "X", List.of(passed("a", 1)), List.of(), new Makespan(0, 0, 0));
        assertThat(plain(report(none))).doesNotContain("virtual time");
    }

    @Test
    void timesAreSaidAsPeopleSayThem() {
        var times =
                new ExerciseReport("x", "X", List.of(passed("a", 1)), List.of(), new Makespan(730, 61_500, 1_740_000));
        assertThat(plain(report(times)))
                .contains(
                        "It took 730 ms of virtual time. The longest call took 1 min 1.5 s, all calls together 29 min.");
    }

    @Test
    void nothingToGrade() {
        assertThat(plain(report())).contains("0 of 0 points. There was nothing to grade.");
    }
}
