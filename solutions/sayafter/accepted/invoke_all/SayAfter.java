package sayafter;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

/** invokeAll on a cached pool starts all and comes back when all are done. */
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
        var pool = Executors.newCachedThreadPool();
        try {
            var work = lines.stream().map(this::speaking).toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw (VoiceException) e.getCause();
        } finally {
            pool.shutdown();
        }
    }

    private Callable<Void> speaking(Line line) {
        return () -> {
            sayAfter(line);
            return null;
        };
    }
}
