package dev.makespan.grader.running;

import dev.makespan.grader.running.child.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of a worker: the JDK that runs the grader, the bubble as its agent, no more of the class path than
 * tests need, and nothing that differs from machine to machine.
 */
final class WorkerCommand {
    /** What {@code Runtime.availableProcessors()} answers in a worker, so that pools sized by it are the same everywhere. */
    static final int PROCESSORS = 4;

    private final List<String> command;

    WorkerCommand(WorkerOptions options, Path agent) {
        command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + agent,
                "-Xmx" + options.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=" + PROCESSORS,
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                // The JVM's own words must not get between two frames, and errors are all that is wanted of them.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Xshare:auto",
                // The bubble says best what code waits for outside of it, so it comes before the deadline.
                "-Dmakespan.watchdog.seconds=" + Math.max(1, options.deadline().toSeconds() / 4),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                WorkerMain.class.getName());
    }

    /**
     * Starts a worker with an empty environment.
     *
     * @param home its working directory, its own
     */
    Process start(Path home) throws IOException {
        var all = new ArrayList<>(command);
        all.add(1, "-Djava.io.tmpdir=" + home);
        var builder = new ProcessBuilder(all).directory(home.toFile());
        String systemRoot = builder.environment().get("SystemRoot");
        builder.environment().clear();
        if (systemRoot != null) {
            // Windows starts no JVM without it.
            builder.environment().put("SystemRoot", systemRoot);
        }
        return builder.start();
    }

    private static String classPath() {
        return Stream.concat(
                        Stream.of(TestLibraries.placeOf(WorkerMain.class.getName())), TestLibraries.paths().stream())
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
