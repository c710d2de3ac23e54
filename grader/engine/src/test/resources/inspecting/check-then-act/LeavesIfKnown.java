package cases;

import java.util.concurrent.ConcurrentHashMap;

class LeavesIfKnown {
    private static final ConcurrentHashMap<String, Integer> TABLES = new ConcurrentHashMap<>();

    boolean reserve(String guest, int table) {
        if (TABLES.containsKey(guest)) { // !check-then-act
            return false;
        }
        TABLES.put(guest, table);
        return true;
    }
}
