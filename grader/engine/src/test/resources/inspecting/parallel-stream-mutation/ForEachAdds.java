package cases;

import java.util.ArrayList;
import java.util.List;

class ForEachAdds {
    List<String> cook(List<String> orders) {
        var dishes = new ArrayList<String>();
        orders.parallelStream().forEach(dishes::add); // !parallel-stream-mutation
        return dishes;
    }
}
