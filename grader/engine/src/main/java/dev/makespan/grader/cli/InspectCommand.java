package dev.makespan.grader.cli;

import dev.makespan.grader.grading.GraderVersion;
import dev.makespan.grader.grading.SourceTree;
import dev.makespan.grader.grading.TreeInspection;
import dev.makespan.grader.reporting.InspectionJson;
import dev.makespan.grader.reporting.InspectionSarif;
import dev.makespan.grader.reporting.InspectionText;
import dev.makespan.grader.verdict.Inspection;
import dev.makespan.grader.verdict.Severity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grade inspect}: the source rules alone, on any Java files. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description =
                "Reads any Java files with the rules that answers are read with. Nothing is run, and no exercise is"
                        + " needed.",
        footer = "%nEnds with 0 whatever was found, but with 1 if there is something as bad as --fail-on says.")
final class InspectCommand implements Callable<Integer> {
    /** So many of the files that could not be read are named. */
    private static final int NAMED = 5;

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Java files, folders, or jars with sources in them.")
    private List<Path> places = new ArrayList<>();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description =
                    "Jars and folders, of classes or of jars, that the files use. What is missing is no error, but"
                            + " the rules see less.")
    private List<String> classPath = new ArrayList<>();

    /** One word a format. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Option(names = "--format", paramLabel = "text|json|sarif", description = "Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to a file. Default: -, the standard output.")
    private String output = "-";

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Leave out what matters less: essential, actionable, informative or celebratory.")
    private Severity minSeverity = Severity.CELEBRATORY;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with 1 if something is found that matters so much or more.")
    private @Nullable Severity failOn;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SourceTree tree = tree();
        Inspection inspection = new TreeInspection(entries()).inspect(tree);
        new Output(surroundings).write(output, written(inspection.atLeast(minSeverity)));
        tellWhatIsMissing(inspection);
        return failOn != null && !inspection.atLeast(failOn).findings().isEmpty() ? Exit.BELOW : Exit.GRADED;
    }

    private SourceTree tree() {
        List<Path> resolved =
                places.stream().map(surroundings.workingFolder()::resolve).toList();
        for (int i = 0; i < places.size(); i++) {
            if (!Files.exists(resolved.get(i))) {
                throw new WrongUseException("There is no file or folder " + places.get(i) + " to inspect.");
            }
            if (Files.isRegularFile(resolved.get(i))
                    && !resolved.get(i).toString().matches(".*\\.(java|jar)")) {
                throw new WrongUseException(places.get(i) + " is neither a .java file nor a jar with sources.");
            }
        }
        SourceTree tree;
        try {
            tree = SourceTree.of(resolved, surroundings.workingFolder());
        } catch (IOException e) {
            throw new WrongUseException("This cannot be read: " + e.getMessage() + ".");
        }
        if (tree.isEmpty()) {
            throw new WrongUseException("There is no .java file in " + names(places)
                    + ". Of a library, name the jar with the sources: it ends in -sources.jar.");
        }
        return tree;
    }

    private static String names(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }

    /** A folder stands for itself and for the jars in it. */
    private List<Path> entries() {
        return classPath.stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(path -> !path.isEmpty())
                .flatMap(path -> jarsIn(entry(path)))
                .toList();
    }

    private Path entry(String path) {
        try {
            Path entry = surroundings.workingFolder().resolve(path);
            if (Files.exists(entry)) {
                return entry;
            }
        } catch (InvalidPathException e) {
            // It is not there either.
        }
        throw new WrongUseException("There is no " + path + " for the class path.");
    }

    private static Stream<Path> jarsIn(Path entry) {
        if (!Files.isDirectory(entry)) {
            return Stream.of(entry);
        }
        try (Stream<Path> files = Files.list(entry)) {
            return Stream.concat(
                    Stream.of(entry),
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Inspection inspection) {
        return switch (format) {
            case TEXT -> InspectionText.of(inspection);
            case JSON -> InspectionJson.of(inspection);
            case SARIF -> new InspectionSarif(GraderVersion.info()).of(inspection);
        };
    }

    private void tellWhatIsMissing(Inspection inspection) {
        int notTyped = inspection.notFullyTyped().size();
        if (notTyped > 0) {
            surroundings
                    .err()
                    .println(
                            notTyped + " of " + inspection.files() + " files could not be fully typed, so the rules may"
                                    + " have missed something there. Does the class path have all that they use?"
                                    + " See --class-path.");
        }
        inspection.notRead().stream().limit(NAMED).forEach(surroundings.err()::println);
        int more = inspection.notRead().size() - NAMED;
        if (more > 0) {
            surroundings.err().println("and " + more + " more");
        }
    }
}
