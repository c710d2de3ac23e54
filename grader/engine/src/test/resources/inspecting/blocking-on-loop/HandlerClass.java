package cases;

import cases.provided.Depot;
import cases.provided.Handler;
import cases.provided.Loop;

class HandlerClass implements Handler {
    private final Loop loop;
    private final Depot depot;

    HandlerClass(Loop loop, Depot depot) {
        this.loop = loop;
        this.depot = depot;
    }

    @Override
    public void handle(String request) {
        loop.reply(request, depot.find(request)); // !blocking-on-loop
    }

    static Handler anonymous(Loop loop, Depot depot) {
        return new Handler() {
            @Override
            public void handle(String request) {
                loop.reply(request, depot.find(request)); // !blocking-on-loop
            }
        };
    }

    static Handler local(Loop loop, Depot depot) {
        class Local implements Handler {
            @Override
            public void handle(String request) {
                loop.reply(request, depot.find(request)); // !blocking-on-loop
            }
        }
        return new Local();
    }
}
