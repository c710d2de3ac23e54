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

/** The lines of a call are in a field, where the next call puts its own. */
public final class SayAfter {
    private final Voice voice;
    private volatile List<Line> lines;

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
        this.lines = lines;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<?>>();
            for (int i = 0; i < lines.size(); i++) {
                int place = i;
                started.add(threads.submit(() -> {
                    sayAfter(this.lines.get(place));
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
