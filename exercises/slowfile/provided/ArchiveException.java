package slowfile.provided;

/** A file could not be read; the message says why. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason what the editor is told, such as {@code "the tape is torn"} */
    public ArchiveException(String reason) {
        super(reason);
    }
}
