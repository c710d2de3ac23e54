package finishorder.provided;

/**
 * Where the answers are written down, one under the other. Writing takes no time.
 *
 * <p>A notebook belongs to the thread that called {@code askAll} with it: no other thread may write into it.
 */
public interface Notebook {
    /** Writes down what a friend answered. */
    void answered(String friend, String answer);

    /** Writes down that a friend did not answer, and the message of the exception that said so. */
    void missed(String friend, String reason);
}
