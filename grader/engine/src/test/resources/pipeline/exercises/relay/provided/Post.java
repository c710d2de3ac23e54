package relay.provided;

/** Delivers letters, slowly. */
public interface Post {
    /** @return the reply */
    String deliver(String letter);
}
