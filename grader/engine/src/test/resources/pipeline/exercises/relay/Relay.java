package relay;

import java.util.List;
import relay.provided.Post;

/** Sends letters. */
public class Relay {
    private final Post post;

    public Relay(Post post) {
        this.post = post;
    }

    /** Stamps and sends one letter, and returns the reply. */
    public String sendOne(String letter) {
        throw new UnsupportedOperationException("TODO");
    }

    /** Stamps and sends all letters at the same time, and returns the replies in the letters' order. */
    public List<String> send(List<String> letters) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }
}
