package cases;

import java.util.ArrayList;
import java.util.List;

class LockOfTheCaller {
    private final List<String> notes = new ArrayList<>();
    private int pages;

    synchronized void note(String text) {
        notes.add(text);
        turnPageLocked();
    }

    void turnPageLocked() {
        pages++;
        notes.clear();
    }

    static final class Draft {
        private int lines;

        void add() {
            lines++;
        }

        int lines() {
            return lines;
        }
    }
}
