package cases;

import cases.provided.Depot;
import cases.provided.Loop;

class OneCallAway {
    private final Depot depot;

    OneCallAway(Depot depot) {
        this.depot = depot;
    }

    void open(Loop loop) {
        loop.onRequest(request -> loop.reply(request, look(request)));
    }

    private String look(String request) {
        return depot.find(request.strip()); // !blocking-on-loop
    }
}
