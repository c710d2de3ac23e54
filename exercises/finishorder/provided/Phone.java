package finishorder.provided;

/** Calls friends. A friend may take long to answer; any number of calls may go on at the same time. */
@FunctionalInterface
public interface Phone {
    /**
     * Asks a friend. The calling thread is blocked until the friend has answered.
     *
     * @return what the friend says
     * @throws NoAnswerException if the friend does not answer; that, too, turns out only after a while
     */
    String ask(String friend);
}
