// caught by: aFailureComesLast
package sayafter;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** When one line has failed, the others keep silent when their time comes. */
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
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var line : lines) {
                threads.submit(() -> {
                    Thread.sleep(line.delay());
                    if (failure.get() == null) {
                        sayOrRemember(line, failure);
                    }
                    return "";
                });
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void sayOrRemember(Line line, AtomicReference<VoiceException> failure) {
        try {
            voice.say(line.words());
        } catch (VoiceException e) {
            failure.set(e);
        }
    }
}
