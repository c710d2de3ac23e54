package dev.makespan.bubble.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samples.RunLikeAnIde;

/** Tests in bubbles, run in JVMs that nobody gave an agent; and the same schedule once more in another one. */
@Tag("slow")
class OtherJvmTest {
    private static final Pattern REPLAY =
            Pattern.compile("to replay it: (-Dmakespan\\.seed=\\d+) (-Dmakespan\\.trace=([0-9a-f]+))");

    @Test
    void anIdeNeedsNoFlag() throws Exception {
        assertThat(run("samples.Right#timeIsVirtual")).contains("timeIsVirtual() SUCCESSFUL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lostUpdate", "lockOrder"})
    void aFailureReplaysInAnotherJvm(String test) throws Exception {
        String first = run("samples.Wrong#" + test);
        Matcher replay = REPLAY.matcher(first);
        assertThat(replay.find()).as(first).isTrue();

        String onlySeed = run("samples.Wrong#" + test, replay.group(1));
        assertThat(onlySeed).isEqualTo(first);

        String again = run("samples.Wrong#" + test, replay.group(1), replay.group(2));
        assertThat(again)
                .startsWith(first.substring(0, replay.start()))
                .contains("It is the same run, step by step: its trace is " + replay.group(3) + ".");

        String other = run("samples.Wrong#" + test, replay.group(1), "-Dmakespan.trace=1234");
        assertThat(other).contains("It is NOT the same run: its trace is " + replay.group(3) + ", not 1234.");
    }

    @Test
    void aTraceWithoutASeedIsRefused() throws Exception {
        assertThat(run("samples.Wrong#lostUpdate", "-Dmakespan.trace=1234")).contains("needs -Dmakespan.seed");
        assertThat(run("samples.Wrong#lostUpdate", "-Dmakespan.seed=many")).contains("-Dmakespan.seed=many is none");
    }

    private static String run(String test, String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        Stream.of("-cp", System.getProperty("java.class.path"), RunLikeAnIde.class.getName(), test)
                .forEach(command::add);
        Process jvm = new ProcessBuilder(command).start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).as(output).isZero();
        return output;
    }
}
