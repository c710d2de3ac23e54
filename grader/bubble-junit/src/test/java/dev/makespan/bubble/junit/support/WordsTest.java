package dev.makespan.bubble.junit.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT0.35S, 350 ms",
        "PT2.5S, 2.5 s",
        "PT8M, 8 min",
        "PT61S, 1 min 1 s",
        "PT0.000000001S, 1 ns",
        "PT1H, 60 min",
        "PT0.3505S, 350.5 ms",
        "PT3M8.5S, 3 min 8.5 s",
        "PT3M8.495559215S, 3 min 8.495559215 s",
        "PT20S, 20 s",
        "PT-3M-8.5S, -3 min 8.5 s",
        "PT-0.35S, -350 ms",
    })
    void aDurationInTheUnitsPeopleUse(Duration duration, String words) {
        assertThat(Words.time(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.concurrent.FutureTask@759170c3 is done, java.util.concurrent.FutureTask is done",
        "burgers.Burgers$$Lambda/0x00007f3c@1a2b3c4d, burgers.Burgers's lambda",
        "ann@cafe.example and 4@8, ann@cafe.example and 4@8",
    })
    void whatDiffersFromRunToRunIsLeftOut(String text, String words) {
        assertThat(Words.replayable(text)).isEqualTo(words);
    }
}
