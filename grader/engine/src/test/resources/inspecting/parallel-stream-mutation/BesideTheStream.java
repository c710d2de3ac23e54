package cases;

import java.util.ArrayList;
import java.util.List;

class BesideTheStream {
    int sum(List<String> orders) {
        var all = new ArrayList<String>();
        for (String order : orders) {
            all.add(order);
        }
        int sum = all.parallelStream().mapToInt(String::length).sum();
        all.clear();
        return sum;
    }
}
