package dev.makespan.grader.grading;

import dev.makespan.grader.verdict.GraderInfo;

/** Which grader this is. */
public final class GraderVersion {
    private GraderVersion() {}

    public static GraderInfo info() {
        String version = Graders.class.getPackage().getImplementationVersion();
        return new GraderInfo(
                version == null ? "from a working copy" : version,
                Runtime.version().toString());
    }
}
