package webandml.provided;

/** The trained model. It computes: each call keeps one core of the machine busy from its beginning to its end. */
@FunctionalInterface
public interface Model {
    /**
     * Recognises what is to be seen on a picture. The calling thread works. Any number of threads may call this at the
     * same time, but every call takes a lot of memory, and where there are more calls than cores, they only
     * get in each other's way.
     *
     * @return the label, such as {@code "cat"}
     * @throws PictureException if there is nothing to be recognised
     */
    String classify(Picture picture);
}
