// caught by: twoMaySpeakAtTheSameMoment
package sayafter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Whoever comes second waits at the lock until the first one has said everything. */
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

    public synchronized void together(List<Line> lines) throws InterruptedException { // !serial-by-lock
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
