package kitchenqueue.provided;

/** Where orders are cooked. It is slow, and it cooks as many at the same time as it has callers. */
@FunctionalInterface
public interface Kitchen {
    /**
     * Cooks one order. The calling thread is blocked until the dish is served, which takes minutes.
     *
     * @throws KitchenException if the dish goes wrong; the order is over then, too
     */
    void cook(String order);
}
