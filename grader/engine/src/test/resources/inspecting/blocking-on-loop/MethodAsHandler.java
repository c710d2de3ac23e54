package cases;

import cases.provided.Depot;
import cases.provided.Handler;
import cases.provided.Loop;
import java.util.List;

class MethodAsHandler {
    private final Loop loop;
    private final Depot depot;

    MethodAsHandler(Loop loop, Depot depot) {
        this.loop = loop;
        this.depot = depot;
    }

    void open(List<String> parcels) {
        loop.onRequest(this::serve);
        Handler handler = depot::find; // !blocking-on-loop
        loop.onRequest(handler);
        loop.execute(() -> parcels.stream().map(depot::find).forEach(System.out::println)); // !blocking-on-loop
    }

    private void serve(String request) {
        loop.reply(request, look(request));
    }

    private String look(String request) {
        return depot.find(request); // !blocking-on-loop
    }
}
