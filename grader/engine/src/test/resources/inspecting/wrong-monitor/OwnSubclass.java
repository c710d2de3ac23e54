package cases;

import java.util.concurrent.locks.ReentrantLock;

class OwnSubclass {
    static final class Segment extends ReentrantLock {
        private static final long serialVersionUID = 1;

        private int entries;
    }

    int size(Segment segment) {
        synchronized (segment) {
            return segment.entries;
        }
    }
}
