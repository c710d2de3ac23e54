package dev.makespan.grader.cli;

import picocli.CommandLine.IVersionProvider;

/** The grader's version and the JDK it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "Makespan " + (version == null ? "from a working copy" : version) + ", JDK " + Runtime.version()
        };
    }
}
