package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.Exercises;
import java.nio.file.Files;
import java.nio.file.Path;

/** The root of the repository that has the exercises. */
record Home(Path folder) {
    /**
     * The root the launcher script names; without one, the nearest folder above the working folder that has exercises.
     *
     * @throws WrongUseException if there is none
     */
    static Home of(Surroundings surroundings) {
        if (surroundings.home() != null) {
            return new Home(surroundings.home());
        }
        for (Path folder = surroundings.workingFolder(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("exercises"))) {
                return new Home(folder);
            }
        }
        throw new WrongUseException("There is no folder exercises/ in " + surroundings.workingFolder()
                + " or above. Start ./grade in the repository that has the exercises.");
    }

    Exercises exercises() {
        if (!Files.isDirectory(exercisesFolder())) {
            throw new WrongUseException("There is no folder " + exercisesFolder() + ", so there is nothing to grade.");
        }
        return Exercises.in(exercisesFolder());
    }

    Path exercisesFolder() {
        return folder.resolve("exercises");
    }

    Path solutionsFolder() {
        return folder.resolve("solutions");
    }

    /** What the grader remembers for this repository; not for version control. */
    Path ownFolder() {
        return folder.resolve(".makespan");
    }
}
