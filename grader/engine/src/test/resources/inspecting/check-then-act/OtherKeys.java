package cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class OtherKeys {
    private final Map<String, String> tables = new ConcurrentHashMap<>();
    private final Map<String, String> guests = new ConcurrentHashMap<>();

    void seat(String guest, String table) {
        if (!tables.containsKey(guest)) {
            guests.put(table, guest);
        }
        String old = tables.get(guest);
        tables.put(guest, table);
        System.out.println(old);
    }
}
