package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.NewExercise;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./grade new}: writes the folders of an exercise. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes the folders of a new exercise, with a README, hints, a stub, tests and answers that work"
                + " together. No list is to be edited.",
        footer = "%nEnds with 0, or with 2 if the name cannot be used.")
final class NewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The folder and Java package: lower-case letters and digits, such as kitchenqueue.")
    private String name = "";

    @Option(
            names = "--stub",
            paramLabel = "CLASS",
            description = "The class that students fill in, such as KitchenQueue. Default: NAME with a capital.")
    private @Nullable String stub;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Home home = Home.of(surroundings);
        if (!Files.isDirectory(home.solutionsFolder())) {
            throw new WrongUseException("There is no folder " + home.solutionsFolder()
                    + ". An exercise is made of two folders, so make it in the authors' repository.");
        }
        NewExercise exercise = exercise();
        try {
            for (Path file : exercise.write(home.exercisesFolder(), home.solutionsFolder())) {
                surroundings.out().println(home.folder().relativize(file));
            }
        } catch (FileAlreadyExistsException e) {
            throw new WrongUseException("There is something at " + e.getMessage()
                    + " already, and nothing was written. Take another name, or remove it first.");
        }
        surroundings.out().println("Now make it yours; ./grade check " + name + " says what is missing.");
        return Exit.GRADED;
    }

    private NewExercise exercise() {
        try {
            return stub == null ? new NewExercise(name) : new NewExercise(name, stub);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(String.valueOf(e.getMessage()));
        }
    }
}
