// caught by: helloAfterItsDelay, inTurnTakesThreeSeconds
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/** sayAfter() comes back at once and leaves the waiting to a thread. */
public final class SayAfter {
    private final Voice voice;

    public SayAfter(Voice voice) {
        this.voice = voice;
    }

    public void sayAfter(Line line) {
        start(line);
    }

    public void inTurn(List<Line> lines) throws InterruptedException {
        for (var line : lines) {
            sayAfter(line);
        }
    }

    public void together(List<Line> lines) throws InterruptedException {
        for (var thread : lines.stream().map(this::start).toList()) {
            thread.join();
        }
    }

    private Thread start(Line line) {
        return Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(line.delay());
                voice.say(line.words());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
