// caught by: togetherEachInItsOwnTime, togetherEndsWithTheLastWord
package sayafter;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Starts a line and awaits it, before it starts the next one: in turn, on many threads. */
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
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var line : lines) {
                var speaking = threads.submit(() -> {
                    sayAfter(line);
                    return "";
                });
                speaking.get(); // !sequential-await
            }
        } catch (ExecutionException e) {
            throw (VoiceException) e.getCause();
        }
    }
}
