package cases;

import java.util.ArrayList;
import java.util.List;

class OwnFieldOfEachTask {
    void serve(List<String> guests) {
        for (String guest : guests) {
            new Thread() {
                private List<String> notes;

                @Override
                public void run() {
                    if (notes == null) {
                        notes = new ArrayList<>();
                    }
                    notes.add(guest);
                }
            }.start();
        }
    }
}
