package cases;

import cases.provided.Depot;
import cases.provided.Loop;
import java.util.concurrent.CompletableFuture;

class NotOnLoop {
    void find(Loop loop, Depot depot, String parcel) throws InterruptedException {
        String place = depot.find(parcel);
        Thread.sleep(10);
        loop.execute(() -> loop.reply(parcel, place));
        System.out.println(CompletableFuture.supplyAsync(() -> depot.find(parcel)).join()); // !common-pool-blocks:informative
    }
}
