package cases;

import java.util.ArrayList;
import java.util.List;

class AllUnderTheLock {
    private List<String> menu;

    synchronized List<String> menu() {
        if (menu == null) {
            synchronized (this) {
                if (menu == null) {
                    menu = new ArrayList<>();
                }
            }
        }
        return menu;
    }
}
