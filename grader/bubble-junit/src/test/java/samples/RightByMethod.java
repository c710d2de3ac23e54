package samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.junit.InBubble;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Not a test by its name: one test in a bubble beside one that is not. */
public class RightByMethod {
    private final boolean createdInside = Bubble.isInside();
    private boolean preparedInside;

    @BeforeEach
    void prepare() {
        preparedInside = Bubble.isInside();
    }

    @Test
    @InBubble
    void inside() throws Exception {
        assertThat(createdInside).isTrue();
        assertThat(preparedInside).isTrue();
        Thread.sleep(Duration.ofHours(1));
        assertThat(Bubble.now()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void outside() {
        assertThat(createdInside || preparedInside || Bubble.isInside()).isFalse();
    }
}
