package cases;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

class UsesIterator {
    private final Set<String> guests;

    UsesIterator() {
        guests = Collections.synchronizedSet(new HashSet<>());
    }

    void sendAway(String name) {
        Iterator<String> all = guests.iterator(); // !iterating-synchronized-collection
        while (all.hasNext()) {
            if (all.next().equals(name)) {
                all.remove();
            }
        }
    }
}
