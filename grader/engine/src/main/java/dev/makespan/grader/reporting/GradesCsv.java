package dev.makespan.grader.reporting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The grades of many submissions: {@code submission, score, maxScore}, a column for each exercise, {@code status,
 * problem}. One row a submission, sorted by name. A score nobody computed is an empty cell, never a zero.
 */
public final class GradesCsv {
    private GradesCsv() {}

    /**
     * One submission.
     *
     * @param score null if it could not be graded
     * @param maxScore null if it could not be graded
     * @param exercises the score of each graded exercise, by its id
     * @param status one word, such as {@code graded}
     * @param problem what a person should know; null if nothing
     */
    public record Row(
            String submission,
            @Nullable Integer score,
            @Nullable Integer maxScore,
            Map<String, Integer> exercises,
            String status,
            @Nullable String problem) {
        public Row {
            exercises = Map.copyOf(exercises);
        }
    }

    /**
     * The whole file.
     *
     * @param exercises ids of the columns, in their order
     */
    public static String of(List<String> exercises, Iterable<Row> rows) {
        var sorted = new TreeMap<String, Row>();
        rows.forEach(row -> sorted.put(row.submission(), row));
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(headings(exercises));
            for (Row row : sorted.values()) {
                csv.printRecord(cells(exercises, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> headings(List<String> exercises) {
        var headings = new ArrayList<>(List.of("submission", "score", "maxScore"));
        headings.addAll(exercises);
        headings.addAll(List.of("status", "problem"));
        return headings;
    }

    private static List<@Nullable Object> cells(List<String> exercises, Row row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(notAFormula(row.submission()));
        cells.add(row.score());
        cells.add(row.maxScore());
        for (String exercise : exercises) {
            cells.add(row.exercises().get(exercise));
        }
        cells.add(row.status());
        cells.add(row.problem() == null ? null : notAFormula(row.problem()));
        return cells;
    }

    /** A spreadsheet runs a cell that begins like a formula, and a student chose the name of the folder. */
    private static String notAFormula(String text) {
        String line = PlainText.oneLine(text);
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
