package relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import relay.provided.Post;
import relay.provided.Stamp;

/** Waits for each reply before the next letter is sent. */
public class Relay {
    private final Post post;

    public Relay(Post post) {
        this.post = post;
    }

    public String sendOne(String letter) {
        return post.deliver(Stamp.on(letter));
    }

    public List<String> send(List<String> letters) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ArrayList<String>();
            for (String letter : letters) {
                replies.add(threads.submit(() -> sendOne(letter)).get());
            }
            return replies;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
