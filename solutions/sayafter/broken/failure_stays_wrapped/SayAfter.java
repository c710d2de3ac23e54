// caught by: aFailureComesLast
package sayafter;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** Everything is right but the exception, which is still in its wrapping. */
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
        CompletableFuture.allOf(lines.stream().map(this::start).toArray(CompletableFuture[]::new))
                .join(); // !cause-lost
    }

    private CompletableFuture<Void> start(Line line) {
        var inTime = CompletableFuture.delayedExecutor(line.delay().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> voice.say(line.words()), inTime);
    }
}
