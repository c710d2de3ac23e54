package cases;

import cases.provided.Depot;
import java.util.List;

class FindsInParallel {
    void find(Depot depot, List<String> parcels) {
        parcels.stream().parallel().forEach(parcel -> System.out.println(depot.find(parcel))); // !common-pool-blocks
    }
}
