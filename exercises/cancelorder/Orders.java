package cancelorder;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Orders of several dishes that belong together, and that are given up together.
 *
 * <p>Any number of guests, each in a thread of their own, may call both methods at the same time. When a call is over,
 * whichever way, nothing is cooked for it any more: the threads that still cook for it have been interrupted, and end.
 */
public final class Orders {
    private final Kitchen kitchen;

    /** @param kitchen cooks the dishes, slowly; stops when it is interrupted */
    public Orders(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    /**
     * Has all dishes cooked at the same time, and returns when the last one is ready.
     *
     * @param dishes at least one
     * @param atMost how long the guest waits for all of them together, counted from the call; more than zero
     * @return what the kitchen returned, in the order of {@code dishes}
     * @throws KitchenException the one that the kitchen threw, as soon as one dish goes wrong
     * @throws TimeoutException as soon as the time is over
     * @throws InterruptedException as soon as the guest is interrupted
     */
    public List<String> all(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        // TODO: task 1, then tasks 2 and 3
        throw new UnsupportedOperationException("TODO: all() is still empty; begin with task 1 of the README");
    }

    /**
     * Has all dishes cooked at the same time, and returns when the first one is ready. A dish that goes wrong does not
     * count as long as another one may still be ready.
     *
     * @param dishes at least one
     * @param atMost how long the guest waits, counted from the call; more than zero
     * @return what the kitchen returned for the first dish that was ready
     * @throws KitchenException one that the kitchen threw, as soon as all dishes have gone wrong
     * @throws TimeoutException as soon as the time is over
     * @throws InterruptedException as soon as the guest is interrupted
     */
    public String first(List<String> dishes, Duration atMost) throws InterruptedException, TimeoutException {
        // TODO: task 1, then tasks 2 and 3
        throw new UnsupportedOperationException("TODO: first() is still empty; begin with task 1 of the README");
    }
}
