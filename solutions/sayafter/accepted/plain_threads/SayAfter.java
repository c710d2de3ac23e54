package sayafter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** A thread for each line, joined one after the other; the first failure is kept for the end. */
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
        var threads = new ArrayList<Thread>();
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
            threads.add(thread);
            thread.start();
        }
        for (var thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
