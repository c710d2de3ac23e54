package bankaccount.provided;

/**
 * The bank's book, on paper, with a page for every account. Whoever writes a line waits some seconds until the ink is dry.
 *
 * <p>Lines about different accounts may be written at the same time, by as many threads as there are. Lines about the
 * same account must not: the next one begins when the one before is dry. A transfer is a line about two accounts.
 */
public interface Book {
    /**
     * Writes that money was brought. The calling thread waits until the line is dry.
     *
     * @throws BookException if it cannot be written, which may turn out late; then there is no line
     */
    void deposited(int account, long cents);

    /**
     * Writes that money was taken away. The calling thread waits until the line is dry.
     *
     * @throws BookException if it cannot be written, which may turn out late; then there is no line
     */
    void withdrawn(int account, long cents);

    /**
     * Writes that money went from one account to another: one line, on both pages. The calling thread waits until the
     * line is dry.
     *
     * @throws BookException if it cannot be written, which may turn out late; then there is no line
     */
    void transferred(int from, int to, long cents);
}
