package dev.makespan.bubble;

/** Thrown at the next tick in every thread of a bubble that is being ended; never by anything else. */
final class BubbleDeath extends Error {
    private static final long serialVersionUID = 1L;

    static final BubbleDeath INSTANCE = new BubbleDeath();

    private BubbleDeath() {
        super("the bubble has ended", null, false, false);
    }
}
