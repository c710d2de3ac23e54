// caught by: togetherEachInItsOwnTime, togetherEndsWithTheLastWord
package sayafter;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** One step starts, the next one awaits. But a stream takes one line through both steps before the next line. */
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
        lines.stream()
                .map(line -> CompletableFuture.runAsync(() -> speak(line), Thread::startVirtualThread))
                .forEach(CompletableFuture::join); // !sequential-await
    }

    private void speak(Line line) {
        try {
            sayAfter(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
