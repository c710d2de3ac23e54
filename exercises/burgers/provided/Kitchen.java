package burgers.provided;

/** Cooks burgers. It is slow, and it cooks as many at the same time as it has callers. */
@FunctionalInterface
public interface Kitchen {
    /**
     * Cooks one order. The calling thread is blocked until the burger is ready, which takes minutes. Any number of
     * threads may call this at the same time.
     *
     * @return the burger for this order
     * @throws KitchenException if the order cannot be cooked; that, too, may turn out only after minutes
     */
    Burger cook(Order order);
}
