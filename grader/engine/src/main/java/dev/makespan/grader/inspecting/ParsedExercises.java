package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.CompilationUnit;
import dev.makespan.grader.inspecting.Parser.NotAnalysed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files of exercises, parsed when a rule first asks for them: they do not change while the grader runs. */
final class ParsedExercises {
    private final Map<List<Path>, List<CompilationUnit>> known = new ConcurrentHashMap<>();

    /**
     * @throws IllegalStateException if a file cannot be read or parsed; says which
     */
    List<CompilationUnit> of(List<Path> files) {
        return known.computeIfAbsent(files, ParsedExercises::parse);
    }

    private static List<CompilationUnit> parse(List<Path> files) {
        var units = new ArrayList<CompilationUnit>();
        for (Path file : files) {
            try {
                units.add(Parser.parse(new UnicodeEscapes(Files.readString(file)).decoded()));
            } catch (IOException | NotAnalysed e) {
                throw new IllegalStateException("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(units);
    }
}
