package slowfile.provided;

/** Where drawings are made. Drawing is work for a pair of hands, and each page has only one pair: its editor's. */
@FunctionalInterface
public interface Desk {
    /**
     * Draws one thing. The calling thread is busy until it is drawn, which takes seconds. Editors of different pages may
     * draw at the same time; the drawings of one page are made one after the other.
     *
     * @param what such as {@code "sun"}
     * @return the drawing
     * @throws DeskException if it cannot be drawn
     * @throws InterruptedException at once, if the calling thread is interrupted
     */
    String draw(String what) throws InterruptedException;
}
