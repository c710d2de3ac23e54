package sayafter;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** No thread but the caller: sorted by their delays, the lines can be waited for one after the other. */
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
        long start = System.nanoTime();
        VoiceException failure = null;
        for (var line : lines.stream().sorted(Comparator.comparing(Line::delay)).toList()) {
            TimeUnit.NANOSECONDS.sleep(start + line.delay().toNanos() - System.nanoTime());
            try {
                voice.say(line.words());
            } catch (VoiceException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
