package slowfile.provided;

/** The cellar with the old tapes. It is slow, and it reads as many files at the same time as it has callers. */
@FunctionalInterface
public interface Archive {
    /**
     * Reads a file. The calling thread is blocked until the tape has been fetched, wound and read, which takes seconds or
     * hours.
     *
     * @return the measurements in the file
     * @throws ArchiveException if the file cannot be read; that, too, may turn out only after a while
     * @throws InterruptedException at once, if the calling thread is interrupted; the tape then stops
     */
    String read(String file) throws InterruptedException;
}
