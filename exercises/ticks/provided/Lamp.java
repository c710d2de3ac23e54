package ticks.provided;

/** The lamp of the lighthouse. */
@FunctionalInterface
public interface Lamp {
    /**
     * Flashes once. The calling thread is blocked until the flash is over, which takes a part of a second, or longer if the
     * lamp is stiff with cold. Never call it while another flash is going on.
     *
     * @param number which moment this flash is for: 0 for the first one
     * @throws LampException if there was no flash, or if the calling thread was interrupted during it
     */
    void flash(int number);
}
