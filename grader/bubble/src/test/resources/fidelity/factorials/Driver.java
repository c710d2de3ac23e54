package factorials;

import factorials.provided.Task;
import java.util.List;

/** Four factorials at the same time. The calculator takes 20 milliseconds where the exercise's takes a second. */
public final class Driver {
    private Driver() {}

    public static Object run() throws Exception {
        var factorials = new Factorials(Driver::multiply);
        return factorials.gather(List.of(new Task("A", 2), new Task("B", 5), new Task("C", 0), new Task("D", 4)));
    }

    private static long multiply(String task, long product, int factor) {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Math.multiplyExact(product, factor);
    }
}
