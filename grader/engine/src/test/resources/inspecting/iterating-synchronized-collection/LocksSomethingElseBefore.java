package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class LocksSomethingElseBefore {
    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

    String all() {
        synchronized (notes) {
            notes.add("end");
        }
        StringBuilder text = new StringBuilder();
        for (String note : notes) { // !iterating-synchronized-collection
            text.append(note);
        }
        return text.toString();
    }
}
