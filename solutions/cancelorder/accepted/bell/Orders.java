package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** A semaphore as a bell: it is rung until the guest has counted enough, or at once as often as it takes. */
public final class Orders {
    private final Kitchen kitchen;

    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        int n = dishes.size();
        return serve(dishes, atMost, n, 1, n).inOrder();
    }

    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        int n = dishes.size();
        return serve(dishes, atMost, n, n, 1).firstReady();
    }

    private record Table(AtomicReferenceArray<String> plates, Queue<String> ready, Queue<KitchenException> failures) {
        List<String> inOrder() {
            return IntStream.range(0, plates.length()).mapToObj(plates::get).toList();
        }

        String firstReady() {
            return ready.peek();
        }
    }

    private Table serve(List<String> dishes, Duration atMost, int rings, int ringForBad, int enough)
            throws InterruptedException, TimeoutException {
        var bell = new Semaphore(0);
        var bad = new Semaphore(0);
        var table = new Table(
                new AtomicReferenceArray<>(dishes.size()),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>());
        var group = IntStream.range(0, rings)
                .mapToObj(i -> Thread.ofPlatform().daemon().unstarted(() -> {
                    try {
                        var plate = kitchen.cook(dishes.get(i));
                        table.plates().set(i, plate);
                        table.ready().add(plate);
                        bell.release(rings / enough);
                    } catch (KitchenException e) {
                        table.failures().add(e);
                        bad.release();
                        if (bad.tryAcquire(ringForBad)) {
                            bell.release(rings);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        group.forEach(Thread::start);
        try {
            if (!bell.tryAcquire(rings, atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException("no more time");
            }
            if (table.ready().size() < enough) {
                throw table.failures().peek();
            }
            return table;
        } finally {
            group.forEach(Thread::interrupt);
        }
    }
}
