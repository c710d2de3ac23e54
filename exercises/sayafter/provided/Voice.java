package sayafter.provided;

/** Says things aloud. */
@FunctionalInterface
public interface Voice {
    /**
     * Says something. Takes no time; any number of threads may call this at the same time.
     *
     * @throws VoiceException if the voice fails at these words
     */
    void say(String words);
}
