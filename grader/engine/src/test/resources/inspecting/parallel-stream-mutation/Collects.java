package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class Collects {
    List<String> cook(List<String> orders) {
        List<String> first = orders.parallelStream().map(String::trim).toList();
        ArrayList<String> second = orders.parallelStream().collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        second.addAll(first);
        return second.parallelStream().filter(first::contains).collect(Collectors.toList());
    }
}
