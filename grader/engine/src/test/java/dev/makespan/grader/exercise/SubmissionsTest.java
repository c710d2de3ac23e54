package dev.makespan.grader.exercise;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
    @TempDir
    Path temp;

    private Path folder;
    private Exercise burgers;
    private Exercise factorials;

    @BeforeEach
    void twoExercises() throws IOException {
        burgers = Folders.exercise(temp.resolve("repository/exercises"), "burgers");
        factorials = Folders.exercise(temp.resolve("repository/exercises"), "factorials");
        folder = Files.createDirectories(temp.resolve("submission"));
    }

    private Map<String, Path> filesFor(Exercise exercise) throws IOException {
        return Submissions.filesFor(Submissions.at(folder), exercise);
    }

    @Test
    void inAFolderNamedAfterTheExercise() throws IOException {
        Path stub = write(folder, "burgers/Burgers.java", "");
        Path helper = write(folder, "burgers/tray/Tray.java", "");
        write(folder, "burgers/README.md", "");
        assertThat(filesFor(burgers))
                .isEqualTo(Map.of("Burgers.java", stub.toRealPath(), "tray/Tray.java", helper.toRealPath()));
        assertThat(filesFor(factorials)).isEmpty();
    }

    @Test
    void underExercises() throws IOException {
        Path stub = write(folder, "exercises/factorials/Factorials.java", "");
        assertThat(filesFor(factorials)).isEqualTo(Map.of("Factorials.java", stub.toRealPath()));
    }

    @Test
    void looseFilesAreToldApartByStubAndByPackage() throws IOException {
        write(folder, "Burgers.java", "package wrong.one;");
        write(folder, "Factorials.java", "package factorials;");
        write(folder, "Helper.java", "/* a licence */\n  package burgers ;\n");
        write(folder, "Stranger.java", "package strangers;");
        write(folder, "Nameless.java", "class Nameless {}");
        write(folder, "deep/Burgers.java", "package burgers;");
        assertThat(filesFor(burgers).keySet()).containsExactly("Burgers.java", "Helper.java");
        assertThat(filesFor(factorials).keySet()).containsExactly("Factorials.java");
    }

    @Test
    void aFolderOfTheExerciseGoesBeforeLooseFiles() throws IOException {
        write(folder, "burgers/README.md", "no answer here");
        write(folder, "exercises/burgers/Burgers.java", "");
        write(folder, "Burgers.java", "");
        assertThat(filesFor(burgers).values()).allMatch(file -> file.endsWith("exercises/burgers/Burgers.java"));
    }

    @Test
    void theRepositoryItselfIsASubmission() throws IOException {
        folder = temp.resolve("repository/exercises");
        write(folder, "burgers/provided/Kitchen.java", "");
        assertThat(filesFor(burgers).keySet()).containsExactly("Burgers.java");
        folder = temp.resolve("repository");
        assertThat(filesFor(burgers).keySet()).containsExactly("Burgers.java");
    }

    @Test
    void testsAndProvidedFilesAreTheGraders() throws IOException {
        write(folder, "burgers/Burgers.java", "");
        write(folder, "burgers/BurgersTest.java", "");
        write(folder, "burgers/deep/EasierTest.java", "");
        write(folder, "burgers/provided/Kitchen.java", "");
        write(folder, "FactorialsTest.java", "package factorials;");
        assertThat(filesFor(burgers).keySet()).containsExactly("Burgers.java");
        assertThat(filesFor(factorials)).isEmpty();
    }

    @Test
    void whatIsHiddenOrNoFileIsNotThere() throws IOException {
        write(folder, "burgers/Burgers.java", "");
        write(folder, "burgers/._Burgers.java", "");
        write(folder, "burgers/.git/Old.java", "");
        Files.createDirectories(folder.resolve("burgers/Folder.java"));
        assertThat(filesFor(burgers).keySet()).containsExactly("Burgers.java");
    }

    @Test
    void linksOutOfTheSubmissionAreNotThere() throws IOException {
        Path secret = write(temp, "outside/Secret.java", "package burgers;");
        Path stub = write(folder, "burgers/Burgers.java", "");
        Files.createSymbolicLink(folder.resolve("burgers/Secret.java"), secret);
        Files.createSymbolicLink(folder.resolve("burgers/outside"), secret.getParent());
        Files.createSymbolicLink(folder.resolve("burgers/Nowhere.java"), temp.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("burgers/Loop.java"), folder.resolve("burgers/Loop.java"));
        Files.createSymbolicLink(folder.resolve("burgers/Inside.java"), stub);
        Files.createSymbolicLink(folder.resolve("factorials"), secret.getParent());
        assertThat(filesFor(burgers).keySet()).containsExactly("Burgers.java", "Inside.java");
        assertThat(filesFor(factorials)).isEmpty();
    }

    @Test
    void aLooseLinkOutIsNotThereEither() throws IOException {
        Path secret = write(temp, "outside/Burgers.java", "");
        Files.createSymbolicLink(folder.resolve("Burgers.java"), secret);
        assertThat(filesFor(burgers)).isEmpty();
    }

    @Test
    void aSubmissionReachedThroughALinkIsStillASubmission() throws IOException {
        write(folder, "burgers/Burgers.java", "");
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        assertThat(Submissions.filesFor(Submissions.at(link), burgers).keySet()).isEqualTo(Set.of("Burgers.java"));
    }

    @Test
    void unreasonablyManyFilesAreRefused() {
        for (int i = 0; i <= Submissions.MOST_FILES; i++) {
            write(folder, "burgers/C" + i + ".java", "");
        }
        assertThatThrownBy(() -> filesFor(burgers))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 500 .java files");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var missing = new Submission("x", temp.resolve("missing"));
        assertThatThrownBy(() -> Submissions.filesFor(missing, burgers))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing: this is not a folder");
    }

    @Test
    void namedAfterItsFolder() {
        assertThat(Submissions.at(folder.resolve(".")).id()).isEqualTo("submission");
    }
}
