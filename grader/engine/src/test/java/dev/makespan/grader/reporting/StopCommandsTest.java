package dev.makespan.grader.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopCommandsTest {
    @Test
    void everythingInsideIsBetweenTheSameWordAtTheBeginningOfALine() {
        List<String> lines = printed("::error::forged, and no line break at the end");
        String token = lines.getFirst().replace("::stop-commands::", "");
        assertThat(token).matches("[0-9a-f]{32}");
        assertThat(lines)
                .containsExactly(
                        "::stop-commands::" + token,
                        "::error::forged, and no line break at the end",
                        "::" + token + "::");
    }

    @Test
    void theWordIsNewEachTime() {
        assertThat(printed("x").getFirst()).isNotEqualTo(printed("x").getFirst());
    }

    private static List<String> printed(String text) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        try (var quiet = StopCommands.on(out)) {
            out.print(text);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
