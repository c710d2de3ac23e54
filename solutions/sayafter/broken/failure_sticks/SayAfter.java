// caught by: aFailureComesLast
package sayafter;

import java.util.List;
import java.util.concurrent.Executors;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** The failure is kept in the object: it is thrown again and again. */
public final class SayAfter {
    private final Voice voice;
    private volatile VoiceException failure;

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
                threads.submit(() -> {
                    sayOrRemember(line);
                    return "";
                });
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void sayOrRemember(Line line) throws InterruptedException {
        try {
            sayAfter(line);
        } catch (VoiceException e) {
            failure = e;
        }
    }
}
