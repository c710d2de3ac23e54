package relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import relay.provided.Post;
import relay.provided.Stamp;

/** Changes what all code of the JVM shares, and breaks where something of that is left from another item. */
public class Relay {
    private final Post post;

    public Relay(Post post) {
        this.post = post;
    }

    public String sendOne(String letter) {
        if (letter.equals("a")) {
            expectNothingLeft();
        }
        return post.deliver(Stamp.on(letter));
    }

    /** Called in an item that does not call {@link #send}. */
    private static void expectNothingLeft() {
        System.out.println("the output is there again");
        if ("?".equals(System.getProperty("line.separator"))
                || java.util.Locale.getDefault().getLanguage().equals("tr")
                || java.util.TimeZone.getDefault().getID().equals("Asia/Kathmandu")) {
            throw new IllegalStateException("something is left");
        }
    }

    public List<String> send(List<String> letters) throws InterruptedException {
        System.setProperty("makespan.seed", "77");
        System.setProperty("line.separator", "?");
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Kathmandu"));
        System.setOut(null);
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
