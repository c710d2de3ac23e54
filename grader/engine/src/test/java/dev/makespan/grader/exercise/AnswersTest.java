package dev.makespan.grader.exercise;

import static dev.makespan.grader.exercise.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Answers.Broken;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @TempDir
    Path temp;

    private Path solutions;
    private Exercise burgers;

    @BeforeEach
    void anExercise() {
        burgers = Folders.exercise(temp.resolve("exercises"), "burgers");
        solutions = temp.resolve("solutions");
    }

    @Test
    void referenceAcceptedAndBroken() throws Exception {
        write(solutions, "burgers/Burgers.java", "package burgers;");
        write(solutions, "burgers/accepted/virtual_threads/Burgers.java", "package burgers;");
        write(solutions, "burgers/accepted/pool/Burgers.java", "package burgers;");
        write(solutions, "burgers/broken/one_by_one/Burgers.java", "// caught by: atOnce,  talk\npackage burgers;");
        write(solutions, "burgers/broken/one_by_one/Tray.java", "package burgers;\n// caught by: never\n");
        write(solutions, "burgers/broken/nameless/Burgers.java", "package burgers;");

        Answers answers = Answers.of(burgers, solutions);
        assertThat(answers.reference()).isEqualTo(new Submission("reference", solutions.resolve("burgers")));
        assertThat(answers.accepted()).extracting(Submission::id).containsExactly("pool", "virtual_threads");
        assertThat(answers.broken())
                .extracting(broken -> broken.answer().id(), Broken::caughtBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("nameless", List.of()),
                        org.assertj.core.groups.Tuple.tuple("one_by_one", List.of("atOnce", "talk")));
    }

    @Test
    void eachIsASubmissionAsItLies() throws Exception {
        write(solutions, "burgers/Burgers.java", "package burgers;");
        write(solutions, "burgers/accepted/pool/Burgers.java", "package burgers;");
        write(solutions, "burgers/accepted/pool/Pool.java", "package burgers;");
        Answers answers = Answers.of(burgers, solutions);
        assertThat(Submissions.filesFor(answers.reference(), burgers).keySet()).containsExactly("Burgers.java");
        assertThat(Submissions.filesFor(answers.accepted().getFirst(), burgers).keySet())
                .containsExactly("Burgers.java", "Pool.java");
    }

    @Test
    void nothingKeptIsNoError() {
        assertThat(Answers.of(burgers, solutions)).isEqualTo(new Answers(null, List.of(), List.of()));
    }
}
