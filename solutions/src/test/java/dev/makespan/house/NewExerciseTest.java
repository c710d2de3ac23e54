package dev.makespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.Exercise;
import dev.makespan.grader.exercise.Exercises;
import dev.makespan.grader.exercise.NewExercise;
import dev.makespan.grader.grading.Certifier;
import dev.makespan.grader.grading.Certifier.Demands;
import dev.makespan.grader.grading.Grader;
import dev.makespan.grader.grading.GraderOptions;
import dev.makespan.grader.grading.Graders;
import dev.makespan.grader.verdict.Certificate.ExerciseCertificate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./grade new} writes is an exercise that works: all that its certificate lacks is more answers. */
@Tag("slow")
class NewExerciseTest {
    @TempDir
    Path home;

    @Test
    void onlyMoreAnswersAreMissing() throws IOException {
        new NewExercise("kitchenqueue", "KitchenQueue").write(home.resolve("exercises"), home.resolve("solutions"));
        try (Grader grader = Graders.open(new GraderOptions(1))) {
            var exercises = Exercises.in(home.resolve("exercises")).all();
            assertThat(certified(grader, exercises, Demands.OF_THE_COURSE).problems())
                    .satisfiesExactly(
                            right -> assertThat(right).startsWith("Right answers in other styles: 1 of at least 4."),
                            wrong -> assertThat(wrong).startsWith("Broken answers: 2 of at least 8."));
            assertThat(certified(grader, exercises, new Demands(1, 2)).problems())
                    .isEmpty();
        }
    }

    private ExerciseCertificate certified(Grader grader, List<Exercise> exercises, Demands demands) {
        return new Certifier(grader, home.resolve("solutions"), demands)
                .certify(exercises)
                .exercises()
                .getFirst();
    }
}
