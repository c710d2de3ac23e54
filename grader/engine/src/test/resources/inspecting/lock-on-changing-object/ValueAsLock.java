package cases;

import java.util.Optional;

class ValueAsLock {
    private final Optional<String> owner = Optional.of("Ada");
    private final Boolean flag = Boolean.TRUE;
    private int guests;

    void enter() {
        synchronized (owner) { // !lock-on-changing-object
            guests++;
        }
    }

    void leave() {
        synchronized (flag) { // !lock-on-changing-object
            guests--; // !inconsistent-lock:informative
        }
    }
}
