package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.Map;
import java.util.Optional;

class FunctionsCalledAtOnce {
    void open(Loop loop, Depot depot, Map<String, String> places, Optional<String> first) {
        loop.onRequest(request -> {
            loop.reply(request, places.computeIfAbsent(request, depot::find)); // !blocking-on-loop
            first.map(parcel -> depot.find(parcel)).ifPresent(System.out::println); // !blocking-on-loop
        });
    }
}
