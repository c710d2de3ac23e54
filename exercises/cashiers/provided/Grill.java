package cashiers.provided;

/** The grill. There is room on it for as many burgers as there are cashiers, and not for one more. */
@FunctionalInterface
public interface Grill {
    /**
     * Cooks one order. The calling thread is busy until the burger is ready, which takes minutes.
     *
     * @return the burger for this order
     * @throws GrillException if the order cannot be cooked; that, too, may turn out only after minutes
     */
    Burger cook(Order order);
}
