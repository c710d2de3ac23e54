package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

class LockedForTheCaller {
    static class Table extends ReentrantLock {
        int guests;
    }

    List<Table> reserve(List<Table> all, Predicate<Table> fits) {
        var reserved = new ArrayList<Table>();
        for (Table table : all) {
            table.lock();
            if (fits.test(table)) {
                reserved.add(table);
            } else {
                table.unlock();
            }
        }
        return reserved;
    }
}
