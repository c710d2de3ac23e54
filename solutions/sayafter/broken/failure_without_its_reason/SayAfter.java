// caught by: aFailureComesLast
package sayafter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Throws an exception of the right type, but not the one that knows what happened. */
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
            var started = new ArrayList<Future<?>>();
            for (var line : lines) {
                started.add(threads.submit(() -> {
                    sayAfter(line);
                    return "";
                }));
            }
            for (var speaking : started) {
                speaking.get();
            }
        } catch (ExecutionException e) {
            throw new VoiceException("somebody failed"); // !cause-lost
        }
    }
}
