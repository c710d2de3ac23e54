package blockingcall.provided;

/** The depot's search, an old library. Any number of threads may call it at the same time. */
public interface Depot {
    /**
     * Searches for a parcel. The calling thread waits until the search is over.
     *
     * @return where the parcel is
     * @throws DepotException if the search fails or the calling thread is interrupted
     */
    @Blocking
    String locate(String parcel);
}
