package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Certificate;

/** A certificate as {@code makespan/certificate/v1}. Equal certificates give equal bytes. */
public final class CertificateJson {
    /** The name of the format, its first field. */
    public static final String SCHEMA = "makespan/certificate/v1";

    private CertificateJson() {}

    /** The whole document, ending in a line break. */
    public static String of(Certificate certificate) {
        return Json.pretty(json -> json.field("schema", SCHEMA)
                .array(
                        "exercises",
                        certificate.exercises(),
                        (one, exercise) -> one.field("id", exercise.id())
                                .object(
                                        "stub",
                                        stub -> stub.field(
                                                "score", exercise.stub().score()))
                                .array(
                                        "accepted",
                                        exercise.accepted(),
                                        (answer, scored) -> answer.field("name", scored.name())
                                                .field("score", scored.score())
                                                .field("maxScore", scored.maxScore()))
                                .array(
                                        "broken",
                                        exercise.broken(),
                                        (answer, broken) -> answer.field("name", broken.name())
                                                .field("caught", broken.caught())
                                                .field("byItem", broken.byItem()))));
    }
}
