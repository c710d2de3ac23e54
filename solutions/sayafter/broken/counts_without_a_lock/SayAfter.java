// caught by: twoMaySpeakAtTheSameMoment
package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Each thread takes one off the count, without a lock: two may take off the same one, and the caller waits for ever. */
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
        var party = new Party();
        party.there = lines.size();
        for (var line : lines) {
            Thread.startVirtualThread(() -> {
                try {
                    sayAfter(line);
                } catch (VoiceException e) {
                    party.failure = e;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                party.there--; // !inconsistent-lock
                synchronized (party) {
                    party.notifyAll();
                }
            });
        }
        synchronized (party) {
            while (party.there > 0) {
                party.wait();
            }
        }
        if (party.failure != null) {
            throw party.failure;
        }
    }

    private static final class Party {
        private int there;
        private volatile VoiceException failure;
    }
}
