package nestedrun;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** Virtual threads register with a phaser before their parent arrives; nobody waits but the caller. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private final Semaphore places = new Semaphore(Attic.PLACES, true);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        var all = new Phaser(1);
        var grams = new LongAdder();
        Queue<RuntimeException> problems = new ConcurrentLinkedQueue<>();
        start(box, all, grams, problems);
        all.arriveAndAwaitAdvance();
        if (!problems.isEmpty()) {
            throw problems.remove();
        }
        return grams.sum();
    }

    private void start(Box box, Phaser all, LongAdder grams, Queue<RuntimeException> problems) {
        all.register();
        Thread.startVirtualThread(() -> {
            Contents contents = new Contents(0, List.of());
            places.acquireUninterruptibly();
            try {
                if (problems.isEmpty()) {
                    contents = attic.open(box);
                }
            } catch (RuntimeException e) {
                problems.add(e);
            } finally {
                places.release();
            }
            grams.add(contents.grams());
            for (Box inner : contents.boxes()) {
                start(inner, all, grams, problems);
            }
            all.arriveAndDeregister();
        });
    }

    @Override
    public void close() {}
}
