package cases;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class SaysWhoHoldsIt {
    @interface GuardedBy {
        String value();
    }

    private Set<String> guests = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private int served;

    public synchronized void serve(String guest) {
        guests.add(guest);
        count(1);
    }

    public synchronized int served() {
        return served;
    }

    public Set<String> guests() {
        return guests;
    }

    @GuardedBy("this")
    void count(int dishes) {
        served += dishes;
    }
}
