// caught by: togetherEachInItsOwnTime, togetherEndsWithTheLastWord
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** Two loops, as it should be; but run() speaks in the caller's thread. */
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
            thread.run(); // !run-for-start
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
