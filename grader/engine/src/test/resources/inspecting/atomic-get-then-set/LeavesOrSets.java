package cases;

import java.util.concurrent.atomic.AtomicReference;

class LeavesOrSets {
    private final AtomicReference<String> owner = new AtomicReference<>();

    boolean claim(String guest) {
        if (owner.get() != null) { // !atomic-get-then-set:informative
            return false;
        }
        owner.set(guest);
        return true;
    }
}
