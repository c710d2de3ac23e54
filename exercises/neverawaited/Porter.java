package neverawaited;

import java.util.List;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

/** The night porter: writes down what guests wish, and sees to it. Any number of threads may talk to him. */
public final class Porter {
    private final Hotel hotel;

    /** @param hotel fulfils wishes, and is slow */
    public Porter(Hotel hotel) {
        this.hotel = hotel;
    }

    /**
     * Writes a wish on a slip and returns it at once. Nothing else happens: the hotel hears of the wish when somebody
     * starts the slip.
     */
    public Slip write(String wish) {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: write() is still empty; begin with task 1 of the README");
    }

    /**
     * Has all these wishes fulfilled at the same time, each once, and waits for all of them.
     *
     * @return what came of them, in the order of the wishes
     * @throws HotelException the one that the hotel threw for a wish; thrown when all other wishes have been seen to. Of
     *     several ones, that of the wish which comes first in the list
     * @throws InterruptedException if the waiting thread is interrupted; you may throw it, nothing asks for it
     */
    public List<String> fulfilAll(List<String> wishes) throws InterruptedException {
        // TODO: task 2
        throw new UnsupportedOperationException("TODO: fulfilAll() is still empty; see task 2 of the README");
    }

    /**
     * The wishes of all slips that {@link #write} returned and that nobody has started so far, in the order in which
     * they were written; the caller may keep the list.
     */
    public List<String> forgotten() {
        // TODO: task 3
        throw new UnsupportedOperationException("TODO: forgotten() is still empty; see task 3 of the README");
    }
}
