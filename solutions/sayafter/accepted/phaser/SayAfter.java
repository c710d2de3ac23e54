package sayafter;

import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Virtual threads arrive at a phaser, and so does the caller. */
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

    public void together(List<Line> lines) {
        var failure = new AtomicReference<VoiceException>();
        var phaser = new Phaser(1);
        for (var line : lines) {
            phaser.register();
            Thread.startVirtualThread(() -> {
                try {
                    sayAfter(line);
                } catch (VoiceException e) {
                    failure.set(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    phaser.arriveAndDeregister();
                }
            });
        }
        phaser.arriveAndAwaitAdvance();
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
