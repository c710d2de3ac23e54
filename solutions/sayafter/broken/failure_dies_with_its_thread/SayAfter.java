// caught by: aFailureComesLast
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** Right, as long as the voice does not fail: an exception stays in the thread that threw it. */
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
        var threads = lines.stream().map(line -> new Thread(() -> speak(line))).toList();
        for (var thread : threads) {
            thread.start();
        }
        for (var thread : threads) {
            thread.join();
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
