package dev.makespan.grader.grading;

import dev.makespan.grader.compiling.TypeReader;
import dev.makespan.grader.compiling.TypeReader.Types;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.grading.SourceTree.JavaFile;
import dev.makespan.grader.inspecting.Inspector;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Inspection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the source rules over any Java files. No exercise is needed, and what does not compile is read all the same. */
public final class TreeInspection {
    /** For a few files at a time; nobody's code comes near. */
    private static final Duration CPU_LIMIT = Duration.ofMinutes(2);

    /** A rule may look at all files that it gets together: so many that a helper is near, and few enough to be fast. */
    private static final int FILES_TOGETHER = 50;

    private static final Exercise NO_EXERCISE =
            new Exercise("inspected", Path.of(""), "", List.of(), List.of(), List.of(), null);

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.at().file())
            .thenComparing(finding -> finding.at().line())
            .thenComparing(Finding::rule);

    private final List<Path> classPath;
    private final TypeReader types = new TypeReader();
    private final Inspector inspector = new Inspector(CPU_LIMIT, Integer.MAX_VALUE);

    /**
     * @param classPath what the files use beside the JDK, as far as it is at hand
     */
    public TreeInspection(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    public Inspection inspect(SourceTree tree) {
        var findings = new ArrayList<Finding>();
        var notRead = new ArrayList<String>();
        var notFullyTyped = new ArrayList<String>();
        for (List<JavaFile> round : tree.rounds()) {
            try (Types known = types.read(texts(round), classPath)) {
                notFullyTyped.addAll(known.notFullyTyped());
                for (Map<String, String> files : packages(round)) {
                    for (Finding finding :
                            inspector.inspect(new Sources(NO_EXERCISE, files), known.of(files.keySet()))) {
                        if (finding.rule().equals(Inspector.NOT_ANALYSED)) {
                            notRead.add(finding.message());
                        } else {
                            findings.add(finding);
                        }
                    }
                }
            }
        }
        findings.sort(BY_PLACE);
        notRead.sort(Comparator.naturalOrder());
        notFullyTyped.sort(Comparator.naturalOrder());
        return new Inspection(tree.size(), notFullyTyped, notRead, findings, RuleBook.rules());
    }

    /** As an exercise is one package, so the rules see one package at a time here. */
    private static List<Map<String, String>> packages(List<JavaFile> round) {
        var byFolder = new TreeMap<String, List<JavaFile>>();
        round.forEach(file -> byFolder.computeIfAbsent(file.folder(), folder -> new ArrayList<>())
                .add(file));
        return byFolder.values().stream()
                .flatMap(files -> SourceTree.portions(files, FILES_TOGETHER).stream())
                .map(TreeInspection::texts)
                .toList();
    }

    private static Map<String, String> texts(List<JavaFile> files) {
        var texts = new TreeMap<String, String>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        return texts;
    }
}
