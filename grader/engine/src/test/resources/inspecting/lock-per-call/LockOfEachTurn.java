package cases;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class LockOfEachTurn {
    private int served;

    void serve(List<String> guests) {
        for (String guest : guests) {
            var lock = new ReentrantLock();
            lock.lock(); // !lock-per-call
            try {
                served += guest.length();
            } finally {
                lock.unlock();
            }
        }
    }
}
