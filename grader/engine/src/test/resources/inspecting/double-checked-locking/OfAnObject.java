package cases;

import java.util.ArrayList;
import java.util.List;

class OfAnObject {
    private final Object lock = new Object();
    private List<String> menu;

    List<String> menu() {
        if (this.menu == null) { // !double-checked-locking
            synchronized (lock) {
                if (this.menu == null) {
                    this.menu = new ArrayList<>(List.of("soup"));
                }
            }
        }
        return this.menu;
    }
}
