// caught by: togetherEachInItsOwnTime, togetherEndsWithTheLastWord
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** join() comes right after start(), in the same turn of the loop. */
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

    public void together(List<Line> lines) throws InterruptedException {
        for (var line : lines) {
            var thread = new Thread(() -> speak(line));
            thread.start();
            thread.join(); // !sequential-await
        }
    }

    private void speak(Line line) {
        try {
            sayAfter(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
