// caught by: helloAfterItsDelay, inTurnTakesThreeSeconds
package sayafter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Every word in its time. But whoever has said the last one rests, and the caller waits. */
public final class SayAfter {
    private final Voice voice;

    public SayAfter(Voice voice) {
        this.voice = voice;
    }

    public void sayAfter(Line line) throws InterruptedException {
        Thread.sleep(line.delay());
        voice.say(line.words());
        TimeUnit.MILLISECONDS.sleep(100);
    }

    public void inTurn(List<Line> lines) throws InterruptedException {
        for (var line : lines) {
            Thread.sleep(line.delay());
            voice.say(line.words());
        }
        TimeUnit.MILLISECONDS.sleep(100);
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
            throw (VoiceException) e.getCause();
        }
    }
}
