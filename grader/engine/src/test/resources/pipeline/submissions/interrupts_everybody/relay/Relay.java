package relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import relay.provided.Post;
import relay.provided.Stamp;

/** Interrupts every thread that it finds, and is right otherwise. */
public class Relay {
    private final Post post;

    public Relay(Post post) {
        this.post = post;
    }

    public String sendOne(String letter) {
        return post.deliver(Stamp.on(letter));
    }

    public List<String> send(List<String> letters) throws InterruptedException {
        for (Thread other : Thread.getAllStackTraces().keySet()) {
            if (other != Thread.currentThread()) {
                other.interrupt();
            }
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<String>>();
            for (String letter : letters) {
                sent.add(threads.submit(() -> sendOne(letter)));
            }
            var replies = new ArrayList<String>();
            for (Future<String> reply : sent) {
                replies.add(reply.get());
            }
            return replies;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
