package neverawaited.provided;

/** The hotel's staff. A wish takes them a while, and they fulfil as many at the same time as they have callers. */
@FunctionalInterface
public interface Hotel {
    /**
     * Fulfils a wish. The calling thread is blocked until that is done, which takes minutes.
     *
     * @param wish such as {@code "wake room 7"}
     * @return what came of it
     * @throws HotelException if it cannot be done
     */
    String fulfil(String wish);
}
