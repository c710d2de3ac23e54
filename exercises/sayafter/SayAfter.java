package sayafter;

import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;

/**
 * Says things after a while: one after the other, or together.
 *
 * <p>Any number of threads may use one object of this class at the same time.
 */
public final class SayAfter {
    private final Voice voice;

    /** @param voice says what there is to say */
    public SayAfter(Voice voice) {
        this.voice = voice;
    }

    /**
     * Waits for the line's delay, says its words once, and returns.
     *
     * @throws sayafter.provided.VoiceException if the voice fails
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public void sayAfter(Line line) throws InterruptedException {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: sayAfter() is still empty; it is part of task 1 of the README");
    }

    /**
     * Says all lines one after the other: the delay of a line begins when the line before it has been said. Returns when
     * the last one has been said.
     *
     * @throws sayafter.provided.VoiceException if the voice fails; the lines after that are not said
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public void inTurn(List<Line> lines) throws InterruptedException {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: inTurn() is still empty; it is part of task 1 of the README");
    }

    /**
     * Says all lines together: all delays begin at once, and each line is said when its own delay is over. Returns when
     * the last one has been said, not earlier and not later.
     *
     * @param lines any number of lines, in any order; none at all is fine
     * @throws sayafter.provided.VoiceException the one that the voice threw for one of the lines, and not another
     *     exception around it; but first, all the other lines have been said
     * @throws InterruptedException if the calling thread is interrupted while it waits; you may throw it, nothing asks
     *     for it
     */
    public void together(List<Line> lines) throws InterruptedException {
        // TODO: task 2, then task 3
        throw new UnsupportedOperationException("TODO: together() is still empty; it is task 2 of the README");
    }
}
