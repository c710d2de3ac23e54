package dev.makespan.grader.admitting;

import dev.makespan.grader.admitting.Admission.Admitted;
import dev.makespan.grader.admitting.Admission.Note;
import dev.makespan.grader.admitting.Admission.Refused;
import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a student's files in, or says why not. Nothing of a submission reaches the compiler without {@link
 * #admit(Exercise, Map)}, and no class of it reaches a class loader without {@link #check}.
 *
 * <p>Only {@code .java} files are read; a resource or a class file is not even opened. Files that belong to the
 * grader, which are the tests and everything provided, are not read either: the grader has its own.
 */
public final class Gate {
    static final int MAX_FILES = 50;
    static final int MAX_TOTAL_CHARS = 1_000_000;

    private static final String PROVIDED = "provided";
    private static final Pattern PLACE =
            Pattern.compile("(?:[\\p{L}_][\\p{L}\\p{N}_]*/)*[\\p{L}_][\\p{L}\\p{N}_-]*\\.java");
    private static final Pattern TEST = Pattern.compile("[^/]*Tests?\\.java");

    /**
     * Reads a student's files for one exercise.
     *
     * @param files by path within the exercise's folder, with {@code /} between folders
     */
    public Admission admit(Exercise exercise, Map<String, Path> files) {
        var visit = new Visit(exercise);
        new TreeMap<>(files).forEach(visit::look);
        visit.lookForStubs();
        return visit.refusals.isEmpty()
                ? new Admitted(new Sources(exercise, visit.admitted), visit.notes)
                : new Refused(visit.refusals);
    }

    /**
     * Looks at what the compiler made of admitted files.
     *
     * @return why some of it must not be loaded; empty if all of it may be
     */
    public List<Refusal> check(Exercise exercise, CompiledClasses classes) {
        List<ClassCheck> checks = List.of(new OwnPackageOnly(exercise));
        return classes.byName().entrySet().stream()
                .flatMap(named -> checks.stream().map(check -> check.check(named.getKey(), named.getValue())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One look at one student's files. */
    private static final class Visit {
        final Exercise exercise;
        final Set<String> gradersOwn;
        final Map<String, String> admitted = new TreeMap<>();
        final Map<String, String> byCaselessPath = new HashMap<>();
        final List<Refusal> refusals = new ArrayList<>();
        final List<Note> notes = new ArrayList<>();
        int chars;

        Visit(Exercise exercise) {
            this.exercise = exercise;
            this.gradersOwn = Stream.concat(exercise.tests().stream(), exercise.provided().stream())
                    .map(this::pathInExercise)
                    .collect(Collectors.toSet());
        }

        void look(String path, Path file) {
            if (!path.endsWith(".java") || gradersOwn.contains(path)) {
                return;
            }
            if (TEST.matcher(path).matches()) {
                notes.add(new Note(
                        path,
                        path + " was left out",
                        "Files whose names end in Test are tests, and the grader brings its own."));
                return;
            }
            if (!PLACE.matcher(path).matches()) {
                refuse(
                        path,
                        0,
                        "it lies outside the exercise, or its name is no name of a Java class",
                        "files in the folder " + exercise.id() + "/, each named after its class");
                return;
            }
            if (path.startsWith(PROVIDED + "/")) {
                refuse(
                        path,
                        0,
                        "the folder " + PROVIDED + "/ is the grader's, and this file is not one of its own",
                        "your classes beside " + firstStub() + ", in package " + exercise.id());
                return;
            }
            if (path.equals("module-info.java") || path.endsWith("/module-info.java")) {
                refuse(path, 0, "it makes a module of the exercise", "an answer without a module-info.java");
                return;
            }
            String twin = byCaselessPath.put(path.toLowerCase(Locale.ROOT), path);
            if (twin != null) {
                refuse(
                        path,
                        0,
                        "its name differs from " + printable(twin) + " only in upper and lower case",
                        "names that stay different on every computer");
                return;
            }
            if (admitted.size() == MAX_FILES) {
                refusals.add(new Refusal(
                        null, 0, "there are more than " + MAX_FILES + " files", "an answer in at most that many"));
            }
            if (admitted.size() >= MAX_FILES) {
                admitted.put(path, "");
                return;
            }
            switch (SourceFile.read(file, path)) {
                case SourceFile.Unreadable(int line, String saw, String expected) -> refuse(path, line, saw, expected);
                case SourceFile.Text(String text, boolean marked) -> {
                    if (marked) {
                        notes.add(new Note(
                                path,
                                path + " begins with a byte order mark, which javac refuses; the grader skipped it",
                                "Save the file as UTF-8 without a mark (without BOM)."));
                    }
                    admit(path, text);
                }
            }
        }

        private void admit(String path, String text) {
            admitted.put(path, text);
            int before = chars;
            chars += text.length();
            if (before <= MAX_TOTAL_CHARS && chars > MAX_TOTAL_CHARS) {
                refusals.add(new Refusal(
                        null,
                        0,
                        "all files together hold more than " + MAX_TOTAL_CHARS + " characters",
                        "an answer of at most that size"));
            }
            var declared = PackageDeclaration.in(text);
            String wanted = packageOf(path);
            if (declared.isEmpty()) {
                refuse(path, 1, "it declares no package", "package " + wanted + "; in the first line");
                return;
            }
            String name = declared.get().name();
            int line = declared.get().line();
            var owner = ReservedPackages.ownerOf(name);
            if (owner.isPresent()) {
                refuse(
                        path,
                        line,
                        "package " + printable(name) + " belongs to " + owner.get(),
                        "package " + wanted + ";");
            } else if (ReservedPackages.isIn(name, exercise.id() + "." + PROVIDED)) {
                refuse(path, line, "package " + name + " is the grader's own", "package " + wanted + ";");
            } else if (!name.equals(wanted)) {
                refuse(path, line, "it declares package " + printable(name), "package " + wanted + ";");
            }
        }

        void lookForStubs() {
            for (Path stub : exercise.stubs()) {
                String name = pathInExercise(stub);
                if (admitted.containsKey(name) || refusals.stream().anyMatch(r -> Objects.equals(r.file(), name))) {
                    continue;
                }
                String twin = byCaselessPath.get(name.toLowerCase(Locale.ROOT));
                refusals.add(new Refusal(
                        null,
                        0,
                        name + " is missing" + (twin == null ? "" : "; there is a " + printable(twin)),
                        twin == null
                                ? "the file " + name + " in the folder " + exercise.id() + "/, as you were given it"
                                : "the file's name is " + name + ", with these upper and lower case letters"));
            }
        }

        private void refuse(String path, int line, String saw, String expected) {
            refusals.add(new Refusal(printable(path), line, saw, expected));
        }

        private String packageOf(String path) {
            int slash = path.lastIndexOf('/');
            return slash < 0
                    ? exercise.id()
                    : exercise.id() + "." + path.substring(0, slash).replace('/', '.');
        }

        private String firstStub() {
            return exercise.stubs().isEmpty()
                    ? exercise.id() + "/"
                    : pathInExercise(exercise.stubs().getFirst());
        }

        private String pathInExercise(Path file) {
            Path inside = file.startsWith(exercise.folder()) ? exercise.folder().relativize(file) : file;
            return inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
        }
    }

    /** A name that a student chose, without anything that could steer a terminal, and not too long. */
    static String printable(String name) {
        String clean = name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= 120 ? clean : clean.substring(0, 117) + "...";
    }
}
