package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Inspection;
import java.io.IOException;
import java.util.Locale;

/** What the rules found, as {@code makespan/inspection/v1}. Equal inspections give equal bytes. */
public final class InspectionJson {
    /** The name of the format, its first field. */
    public static final String SCHEMA = "makespan/inspection/v1";

    private InspectionJson() {}

    /** The whole document, ending in a line break. */
    public static String of(Inspection inspection) {
        return Json.pretty(json -> json.field("schema", SCHEMA)
                .field("files", inspection.files())
                .field("notFullyTyped", inspection.notFullyTyped().size())
                .field("notRead", inspection.notRead().size())
                .array("findings", inspection.findings(), InspectionJson::finding));
    }

    private static void finding(Json json, Finding finding) throws IOException {
        json.field("rule", finding.rule())
                .field("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .field("file", finding.at().file())
                .field("line", finding.at().line())
                .field("message", finding.message())
                .field("help", finding.help());
    }
}
