package webandml.provided;

/**
 * The web: far away, and slow to answer. Its callers wait, and do nothing meanwhile; any number may wait at the same
 * time.
 */
public interface Web {
    /**
     * Downloads a picture. The calling thread waits until it is here.
     *
     * @throws PictureException if there is none, or the calling thread is interrupted
     */
    Picture download(String address);

    /**
     * Publishes what is to be seen on a picture. The calling thread waits until that is done.
     *
     * @throws PictureException if it cannot be done, or the calling thread is interrupted
     */
    void publish(String address, String label);
}
