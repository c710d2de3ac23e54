package dev.makespan.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.reporting.GradesCsv.Row;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void aLineForEachThatIsGraded() {
        var bytes = new ByteArrayOutputStream();
        try (var progress = new PlainProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            progress.begin(10);
            progress.done(new Row("anna", 65, 100, Map.of(), "graded", null), false);
            progress.done(new Row("ben", 0, 100, Map.of(), "empty", "nothing"), true);
            progress.done(new Row("c\u001b[2J\n", null, null, Map.of(), "grader-fault", "it\nbroke"), false);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("[ 1/10] anna: 65 of 100", "[ 3/10] c?[2J?: no score (grader-fault: it?broke)");
    }
}
