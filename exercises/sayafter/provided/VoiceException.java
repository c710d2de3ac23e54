package sayafter.provided;

/** The voice failed; the message says at what. */
public final class VoiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason such as {@code "hoarse at world"} */
    public VoiceException(String reason) {
        super(reason);
    }
}
