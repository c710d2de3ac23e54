package cases;

import java.util.HashSet;
import java.util.Set;

class TaskReadsWithout {
    private final Set<String> guests = new HashSet<>();

    synchronized void enter(String guest) {
        guests.add(guest);
        new Thread(() -> greet()).start();
    }

    synchronized void leave(String guest) {
        guests.remove(guest);
    }

    private void greet() {
        System.out.println(guests); // !inconsistent-lock
    }
}
