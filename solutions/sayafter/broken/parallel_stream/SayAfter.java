// caught by: anyNumberOfLines
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** A parallel stream is made for computing: it has about as many threads as there are cores. */
public final class SayAfter {
    private final Voice voice;

    public SayAfter(Voice voice) {
        this.voice = voice;
    }

    public void sayAfter(Line line) throws InterruptedException {
        Thread.sleep(line.delay());
        voice.say(line.words());
    }

    public void inTurn(List<Line> lines) throws InterruptedException {
        for (var line : lines) {
            sayAfter(line);
        }
    }

    public void together(List<Line> lines) {
        lines.parallelStream().forEach(this::speak); // !common-pool-blocks
    }

    private void speak(Line line) {
        try {
            sayAfter(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
