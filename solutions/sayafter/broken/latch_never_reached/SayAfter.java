// caught by: aFailureComesLast
package sayafter;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** A line that fails is not counted: the caller waits for it for ever. */
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
        var toCome = new CountDownLatch(lines.size());
        for (var line : lines) {
            Thread.startVirtualThread(() -> {
                speak(line);
                toCome.countDown();
            });
        }
        toCome.await();
    }

    private void speak(Line line) {
        try {
            sayAfter(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
