package cases;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class SetContains {
    private final Set<String> greeted = ConcurrentHashMap.newKeySet();

    void greet(String guest) {
        if (!greeted.contains(guest)) { // !check-then-act:informative
            System.out.println("Hello, " + guest);
            greeted.add(guest);
        }
    }
}
