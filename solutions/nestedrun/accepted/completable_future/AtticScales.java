package nestedrun;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nestedrun.provided.Attic;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

/** A chain of stages on a pool of four: what comes after a box is said beforehand, and nobody waits for it. */
public final class AtticScales implements AutoCloseable {
    private final Attic attic;
    private static final Contents NOTHING = new Contents(0, List.of());

    private final ExecutorService pool = Executors.newFixedThreadPool(Attic.PLACES);

    public AtticScales(Attic attic) {
        this.attic = attic;
    }

    public long weigh(Box box) throws InterruptedException {
        var given = new AtomicBoolean();
        try {
            return weigh(box, given).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    /** Completes when all boxes in this one are done, well or badly. */
    private CompletableFuture<Long> weigh(Box box, AtomicBoolean given) {
        return CompletableFuture.supplyAsync(() -> open(box, given), pool).thenCompose(contents -> {
            List<CompletableFuture<Long>> inside =
                    contents.boxes().stream().map(inner -> weigh(inner, given)).toList();
            return CompletableFuture.allOf(inside.toArray(CompletableFuture[]::new))
                    .thenApply(done -> contents.grams()
                            + inside.stream().mapToLong(CompletableFuture::join).sum());
        });
    }

    private Contents open(Box box, AtomicBoolean given) {
        if (given.get()) {
            return new Contents(0, List.of());
        }
        try {
            return attic.open(box);
        } catch (RuntimeException e) {
            given.set(true);
            throw e;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
