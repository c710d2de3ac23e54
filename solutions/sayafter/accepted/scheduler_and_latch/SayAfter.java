package sayafter;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** One thread with an alarm clock says everything; a latch counts what is still to come. */
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
        var failures = new ConcurrentLinkedQueue<VoiceException>();
        var toCome = new CountDownLatch(lines.size());
        var clock = Executors.newSingleThreadScheduledExecutor();
        try {
            for (var line : lines) {
                Runnable speak = () -> {
                    try {
                        voice.say(line.words());
                    } catch (VoiceException e) {
                        failures.add(e);
                    } finally {
                        toCome.countDown();
                    }
                };
                clock.schedule(speak, line.delay().toMillis(), TimeUnit.MILLISECONDS);
            }
            toCome.await();
        } finally {
            clock.shutdown();
        }
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
    }
}
