// caught by: anyNumberOfLines
package sayafter;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Keeps each thread under its line. Two lines that are equal are one to the map, and are said once. */
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
        var failure = new AtomicReference<VoiceException>();
        var threads = new HashMap<Line, Thread>();
        for (var line : lines) {
            var thread = new Thread(() -> {
                try {
                    sayAfter(line);
                } catch (VoiceException e) {
                    failure.compareAndSet(null, e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            threads.put(line, thread);
        }
        for (var thread : threads.values()) {
            thread.start();
        }
        for (var thread : threads.values()) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
