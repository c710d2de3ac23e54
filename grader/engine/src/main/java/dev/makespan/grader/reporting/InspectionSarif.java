package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.GraderInfo;
import dev.makespan.grader.verdict.Inspection;
import dev.makespan.grader.verdict.RuleInfo;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** What the rules found, as SARIF 2.1.0, which code hosts and editors show. Equal inspections give equal bytes. */
public final class InspectionSarif {
    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final GraderInfo grader;

    public InspectionSarif(GraderInfo grader) {
        this.grader = grader;
    }

    /** The whole document, ending in a line break. */
    public String of(Inspection inspection) {
        List<String> ids = inspection.rules().stream().map(RuleInfo::id).toList();
        return Json.pretty(json -> json.field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .array(
                        "runs",
                        List.of(inspection),
                        (run, all) -> run.object("tool", tool -> tool.object("driver", driver -> driver(driver, all)))
                                .field("columnKind", "utf16CodeUnits")
                                .array("results", all.findings(), (one, finding) -> result(one, finding, ids))));
    }

    private void driver(Json json, Inspection inspection) throws IOException {
        json.field("name", "Makespan")
                .field("version", grader.version())
                .array("rules", inspection.rules(), InspectionSarif::rule);
    }

    private static void rule(Json json, RuleInfo rule) throws IOException {
        json.field("id", rule.id()).object("shortDescription", text -> text.field("text", rule.title()));
        if (!rule.page().isEmpty()) {
            json.object("help", help -> help.field("text", rule.page()).field("markdown", rule.page()));
        }
    }

    private static void result(Json json, Finding finding, List<String> ids) throws IOException {
        json.field("ruleId", finding.rule());
        if (ids.contains(finding.rule())) {
            json.field("ruleIndex", ids.indexOf(finding.rule()));
        }
        json.field("level", level(finding))
                .object("message", message -> message.field("text", finding.message() + "\n" + finding.help()))
                .array(
                        "locations",
                        List.of(finding.at()),
                        (location, at) -> location.object(
                                "physicalLocation",
                                physical -> physical.object(
                                                "artifactLocation", artifact -> artifact.field("uri", uri(at.file())))
                                        .object("region", region -> region.field("startLine", at.line()))));
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ESSENTIAL -> "error";
            case ACTIONABLE -> "warning";
            case INFORMATIVE, CELEBRATORY -> "note";
        };
    }

    private static String uri(String file) {
        boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
        // In front of a relative path, lest a colon in the name of a folder makes a scheme of it.
        String path = absolute ? file.replaceFirst("^/?", "/") : file.contains(":") ? "./" + file : file;
        try {
            return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the path of a file: " + file, e);
        }
    }
}
