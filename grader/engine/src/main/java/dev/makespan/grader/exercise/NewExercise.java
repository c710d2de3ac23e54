package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The folders and files of an exercise that does not exist yet, written from the templates beside this class. Fresh from
 * the templates it works; what its certificate still lacks is answers.
 *
 * @param name its folder and Java package
 * @param stub the class that students fill in
 */
public record NewExercise(String name, String stub) {
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /** First names of packages that belong to others, and folders that builds make. */
    private static final Set<String> TAKEN =
            Set.of("java", "javax", "jdk", "sun", "com", "org", "dev", "provided", "src", "target");

    private static final List<String> EXERCISE = List.of(
            "README.md",
            "HINTS.md",
            "@Stub@.java",
            "@Stub@Test.java",
            "provided/Desk.java",
            "provided/package-info.java");
    private static final List<String> SOLUTION = List.of(
            "@Stub@.java",
            "accepted/completable_future/@Stub@.java",
            "broken/one_after_another/@Stub@.java",
            "broken/order_of_finishing/@Stub@.java");

    /**
     * @throws IllegalArgumentException if the name is no package's or the stub no class's; the message says what to do
     */
    public NewExercise {
        if (!PACKAGE.matcher(name).matches() || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" cannot be the name of an exercise, because it is the Java"
                            + " package, too: take lower-case letters and digits, such as kitchenqueue, and no word of Java's.");
        }
        if (TAKEN.contains(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" cannot be the name of an exercise, because others use it; take another one.");
        }
        if (!TYPE.matcher(stub).matches() || stub.endsWith("Test") || stub.equals("Desk")) {
            throw new IllegalArgumentException("\"" + stub + "\" cannot be the stub's class: take a name such as"
                    + " KitchenQueue, which does not end in Test.");
        }
    }

    /** With a stub that is named after the exercise. */
    public NewExercise(String name) {
        this(name, name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    /**
     * Writes all files; overwrites none.
     *
     * @return what was written, in the order of reading
     * @throws FileAlreadyExistsException if one of the two folders is there already; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Path exercisesFolder, Path solutionsFolder) throws IOException {
        Path exercise = exercisesFolder.resolve(name);
        Path solution = solutionsFolder.resolve(name);
        for (Path folder : List.of(exercise, solution)) {
            if (Files.exists(folder)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
        var written = new ArrayList<Path>();
        for (String file : EXERCISE) {
            written.add(write("exercise/" + file, exercise.resolve(filled(file))));
        }
        for (String file : SOLUTION) {
            written.add(write("solution/" + file, solution.resolve(filled(file))));
        }
        return written;
    }

    private Path write(String template, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, filled(text(template)), StandardOpenOption.CREATE_NEW);
    }

    private String filled(String template) {
        return template.replace("@name@", name).replace("@Stub@", stub);
    }

    private static String text(String template) {
        try (InputStream in = NewExercise.class.getResourceAsStream("template/" + template + ".template")) {
            if (in == null) {
                throw new IllegalStateException("the template " + template + " is missing: rebuild the grader");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
