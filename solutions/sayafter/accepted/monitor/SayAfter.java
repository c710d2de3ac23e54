package sayafter;

import java.util.List;
import java.util.Optional;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** Daemon threads count themselves out under a monitor; the caller waits there for the last one. */
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
        var party = new Party(lines.size());
        for (var line : lines) {
            Thread.ofPlatform().daemon().start(() -> party.leave(failureOf(line)));
        }
        party.awaitEnd();
    }

    private Optional<VoiceException> failureOf(Line line) {
        try {
            sayAfter(line);
        } catch (VoiceException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static final class Party {
        private int there;
        private Optional<VoiceException> failure = Optional.empty();

        Party(int there) {
            this.there = there;
        }

        synchronized void leave(Optional<VoiceException> why) {
            failure = failure.or(() -> why);
            there--;
            notifyAll();
        }

        synchronized void awaitEnd() throws InterruptedException {
            while (there > 0) {
                wait();
            }
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }
}
