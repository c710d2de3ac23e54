package cases;

import java.util.Queue;
import java.util.concurrent.Semaphore;

class EmptiesTheQueue {
    private int left;
    private int at;
    private char[] line = new char[0];

    void clear(Queue<String> orders, Semaphore stoves) {
        while (orders.poll() != null) {}
        while (stoves.tryAcquire()) {}
        while (left-- > 0) {}
        while (at < line.length && line[at++] != ' ') {}
    }
}
