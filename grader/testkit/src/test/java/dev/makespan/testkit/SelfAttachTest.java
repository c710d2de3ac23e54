package dev.makespan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import demo.RunLikeAnIde;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item runs in virtual time also where nobody gave the JVM an agent: the green arrow of an IDE. */
@Tag("slow")
class SelfAttachTest {
    @ParameterizedTest
    @ValueSource(strings = {"class", "name"})
    void anIdeNeedsNoFlag(String how) throws Exception {
        Process ide = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunLikeAnIde.class.getName(),
                        how)
                .redirectErrorStream(true)
                .start();
        String output = new String(ide.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(ide.waitFor()).as(output).isZero();
        assertThat(output).contains("right(Timeline) SUCCESSFUL").contains("burgers cook at the same time");
    }
}
