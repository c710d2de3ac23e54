package dev.makespan.grader.grading;

import dev.makespan.grader.compiling.ExerciseCompiler;
import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.running.ExerciseClasses;
import dev.makespan.grader.running.TempFolder;
import dev.makespan.grader.running.TestLibraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles the grader's own files of each exercise, once. */
final class CompiledExercises implements AutoCloseable {
    private final ExerciseCompiler compiler = new ExerciseCompiler();
    private final TempFolder scratch = TempFolder.create();
    private final List<Path> libraries = TestLibraries.paths();
    private final Map<Exercise, CompiledExercise> done = new ConcurrentHashMap<>();

    /**
     * @throws dev.makespan.grader.compiling.ExerciseDoesNotCompile if they do not compile
     * @throws IllegalArgumentException if the tests have no items, or two of the same name
     */
    CompiledExercise of(Exercise exercise) {
        return done.computeIfAbsent(exercise, this::compile);
    }

    /**
     * The tests are compiled against the stub and not against the submission: a method that a student renamed costs the
     * items that use it, and not the whole exercise.
     */
    private CompiledExercise compile(Exercise exercise) {
        List<Path> files = Stream.of(exercise.provided(), exercise.stubs(), exercise.tests())
                .flatMap(List::stream)
                .toList();
        CompiledClasses all = compiler.compile(files, libraries);
        Set<String> testFiles = exercise.tests().stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        var provided = new TreeMap<String, byte[]>();
        var stubs = new TreeMap<String, byte[]>();
        var tests = new TreeMap<String, byte[]>();
        all.byName().forEach((name, classFile) -> {
            if (name.startsWith(exercise.id() + ".provided.")) {
                provided.put(name, classFile);
            } else {
                (testFiles.contains(sourceFile(classFile)) ? tests : stubs).put(name, classFile);
            }
        });
        try {
            var classes = ExerciseClasses.of(
                    new CompiledClasses(provided), new CompiledClasses(stubs), new CompiledClasses(tests));
            return new CompiledExercise(classes, List.of(folderOf(exercise, provided)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The tests of " + exercise.id() + " cannot be used, and its author has to mend them: "
                            + e.getMessage(),
                    e);
        }
    }

    private static String sourceFile(byte[] classFile) {
        return ClassFile.of()
                .parse(classFile)
                .findAttribute(Attributes.sourceFile())
                .map(source -> source.sourceFile().stringValue())
                .orElse("");
    }

    private Path folderOf(Exercise exercise, Map<String, byte[]> classes) {
        Path folder = scratch.path().resolve(exercise.id());
        try {
            Files.createDirectories(folder);
            for (var named : classes.entrySet()) {
                Path file = folder.resolve(named.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, named.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the folder for temporary files, " + folder, e);
        }
        return folder;
    }

    @Override
    public void close() {
        scratch.close();
    }
}
