package sayafter;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Nobody sleeps: the words are run when it is time, and allOf comes with the last of them. */
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
        var started = lines.stream().map(this::start).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(started).join();
        } catch (CompletionException e) {
            throw (VoiceException) e.getCause();
        }
    }

    private CompletableFuture<Void> start(Line line) {
        var inTime = CompletableFuture.delayedExecutor(line.delay().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> voice.say(line.words()), inTime);
    }
}
