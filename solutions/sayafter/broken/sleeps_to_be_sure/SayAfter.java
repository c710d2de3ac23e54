// caught by: togetherEndsWithTheLastWord
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** Does not wait for the threads, but sleeps long enough, and a little longer to be sure. */
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
        long longest = 0;
        for (var line : lines) {
            longest = Math.max(longest, line.delay().toMillis());
        }
        Thread.sleep(longest + 100); // !sleep-to-synchronise
    }

    private void speak(Line line) {
        try {
            sayAfter(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
