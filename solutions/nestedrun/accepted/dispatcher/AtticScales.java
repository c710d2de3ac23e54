package nestedrun;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** The caller alone keeps the books: it sends boxes to a pool of four and takes the answers from a queue. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    private record Answer(Contents contents, RuntimeException problem) {}

    public long weigh(Box box) throws InterruptedException {
        BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
        AtomicBoolean stop = new AtomicBoolean();
        RuntimeException problem = null;
        long grams = 0;
        int expected = 1;
        pool.submit(() -> answers.add(look(box, stop)));
        while (expected > 0) {
            Answer answer = answers.take();
            expected--;
            if (answer.problem() != null) {
                problem = answer.problem();
                stop.set(true);
            } else if (problem == null) {
                grams += answer.contents().grams();
                for (Box inner : answer.contents().boxes()) {
                    expected++;
                    pool.submit(() -> answers.add(look(inner, stop)));
                }
            }
        }
        if (problem != null) {
            throw problem;
        }
        return grams;
    }

    private Answer look(Box box, AtomicBoolean stop) {
        if (stop.get()) {
            return new Answer(new Contents(0, List.of()), null);
        }
        try {
            return new Answer(attic.open(box), null);
        } catch (RuntimeException e) {
            return new Answer(null, e);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
