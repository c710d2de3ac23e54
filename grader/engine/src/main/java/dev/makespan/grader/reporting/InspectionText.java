package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Inspection;
import dev.makespan.grader.verdict.Severity;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules found, a line each, which editors and other programs can follow; the help of a rule once. */
public final class InspectionText {
    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private InspectionText() {}

    /** The whole text, ending in a line that counts. */
    public static String of(Inspection inspection) {
        var text = new StringBuilder();
        var helped = new HashSet<String>();
        for (Finding finding : inspection.findings()) {
            text.append("%s:%d %s %s %s\n"
                    .formatted(
                            PlainText.oneLine(finding.at().file()),
                            finding.at().line(),
                            lower(finding.severity()),
                            finding.rule(),
                            PlainText.oneLine(finding.message())));
            if (helped.add(finding.rule())) {
                PlainText.prose(finding.help(), WIDTH - INDENT.length())
                        .forEach(line -> text.append(INDENT).append(line).append('\n'));
            }
        }
        return text.append(count(inspection)).append('\n').toString();
    }

    private static String count(Inspection inspection) {
        String files = counted(inspection.files(), "file");
        if (inspection.findings().isEmpty()) {
            return "Nothing found in " + files + ".";
        }
        String bySeverity = Stream.of(Severity.values())
                .filter(severity -> number(inspection, severity) > 0)
                .map(severity -> number(inspection, severity) + " " + lower(severity))
                .collect(Collectors.joining(", "));
        return counted(inspection.findings().size(), "finding") + " in " + files + ": " + bySeverity
                + ". Why and what else: ./grade rule ID";
    }

    private static long number(Inspection inspection, Severity severity) {
        return inspection.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String lower(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
