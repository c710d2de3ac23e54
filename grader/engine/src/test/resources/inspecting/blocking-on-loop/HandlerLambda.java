package cases;

import cases.provided.Depot;
import cases.provided.Loop;

class HandlerLambda {
    void open(Loop loop, Depot depot) {
        loop.onRequest(request -> {
            String place = depot.find(request); // !blocking-on-loop
            loop.reply(request, place);
        });
        loop.onRequest(request -> loop.reply(request, depot.find(request))); // !blocking-on-loop
    }
}
