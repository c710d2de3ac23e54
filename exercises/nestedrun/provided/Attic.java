package nestedrun.provided;

/** The attic with the boxes. It is cramped: at most {@link #PLACES} boxes may be open at the same time. */
@FunctionalInterface
public interface Attic {
    /** How many calls of {@link #open} may be going on at the same time, from whichever threads. */
    int PLACES = 4;

    /**
     * Opens a box, looks into it and closes it again. The calling thread is blocked until that is done, which takes
     * minutes. Boxes inside stay closed; they have to be opened in calls of their own.
     *
     * @return what is in the box
     * @throws AtticException if the box cannot be opened
     */
    Contents open(Box box);
}
