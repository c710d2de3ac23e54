package cases;

import cases.provided.Loop;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

class OnlyWhenDone {
    void poll(Loop loop, CompletableFuture<String> place) {
        loop.after(Duration.ofMillis(10), () -> {
            if (place.isDone()) {
                loop.reply("request", place.join());
            } else {
                poll(loop, place);
            }
        });
        loop.execute(() -> answer(loop, place));
        loop.execute(() -> loop.reply("request", place.isDone() ? place.join() : "later"));
    }

    private void answer(Loop loop, CompletableFuture<String> place) {
        if (!place.isDone()) {
            loop.after(Duration.ofMillis(10), () -> answer(loop, place));
            return;
        }
        loop.reply("request", place.join());
    }
}
