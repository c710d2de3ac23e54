package cancelorder.provided;

/** Cooks dishes. It is slow, and it cooks as many at the same time as it has callers. */
@FunctionalInterface
public interface Kitchen {
    /**
     * Cooks one dish. The calling thread is blocked until it is ready, which takes minutes.
     *
     * @return the dish, ready to eat
     * @throws KitchenException if the dish goes wrong; that, too, may turn out only after minutes
     * @throws InterruptedException if the calling thread is interrupted; the cooking stops at once
     */
    String cook(String dish) throws InterruptedException;
}
