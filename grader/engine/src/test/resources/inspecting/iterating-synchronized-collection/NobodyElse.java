package cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class NobodyElse {
    int count() {
        List<String> dishes = Collections.synchronizedList(new ArrayList<>());
        dishes.add("soup");
        int letters = 0;
        for (String dish : dishes) {
            letters += dish.length();
        }
        return letters;
    }
}
