package dev.makespan.grader.compiling;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.makespan.grader.exercise.Cage;
import dev.makespan.grader.exercise.Cage.Ending;
import dev.makespan.grader.exercise.TypeFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out the types in any Java files, as far as they can be known: neither an error nor a class that is missing stops
 * it. Safe for use by several threads.
 */
public final class TypeReader {
    /** Trusted files need no limit; this one ends a compiler that is stuck. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    /** Also where files have errors, types are looked for in all of them, and every error is told. */
    private static final List<String> IN_SPITE_OF_ERRORS =
            List.of("-XDshould-stop.ifError=ATTR", "-Xmaxerrs", String.valueOf(Integer.MAX_VALUE));

    private static final Cage CAGE = new Cage("reading types", LONG_ENOUGH);

    /**
     * @param files text by name
     * @param classPath what they use beside the JDK, as far as it is at hand
     */
    public Types read(Map<String, String> files, List<Path> classPath) {
        return new Types(files, new JavacRun(classPath));
    }

    /** What is known of the files of one call. To be closed: javac keeps much in memory. For use by one thread. */
    public static final class Types implements AutoCloseable {
        private final Map<String, CompilationUnitTree> units = new TreeMap<>();
        private final Set<String> notFullyTyped = new TreeSet<>();
        private final JavacRun run;
        private final JavacTask task;

        private Types(Map<String, String> files, JavacRun run) {
            this.run = run;
            this.task = run.task(
                    files.entrySet().stream()
                            .map(file -> new SubmittedFile("inspected", file.getKey(), file.getValue()))
                            .toList(),
                    IN_SPITE_OF_ERRORS);
            Ending<Boolean> ending = CAGE.run(this::analyse);
            if (!(ending instanceof Ending.Finished<Boolean>)) {
                // What javac had found out before it fell is used all the same, unless it is still at it.
                run.abandon();
                notFullyTyped.addAll(files.keySet());
            }
            if (ending instanceof Ending.OutOfTime<Boolean>) {
                units.clear();
            }
            run.errors().stream()
                    .filter(error -> error.getSource() != null)
                    .forEach(error -> notFullyTyped.add(error.getSource().getName()));
        }

        private boolean analyse() throws java.io.IOException {
            for (CompilationUnitTree unit : task.parse()) {
                units.put(unit.getSourceFile().getName(), unit);
            }
            task.analyze();
            return true;
        }

        /** What is known of these files; variables are told apart within one answer only. */
        public TypeFacts of(Collection<String> files) {
            List<CompilationUnitTree> asked =
                    files.stream().filter(units::containsKey).map(units::get).toList();
            return CAGE.run(() -> JavacFacts.asFarAsKnown(task, asked))
                            instanceof Ending.Finished<TypeFacts>(TypeFacts facts)
                    ? facts
                    : TypeFacts.NONE;
        }

        /** The files that have an error in them, or use a class that is not there. */
        public Set<String> notFullyTyped() {
            return notFullyTyped;
        }

        @Override
        public void close() {
            units.clear();
            run.close();
        }
    }
}
