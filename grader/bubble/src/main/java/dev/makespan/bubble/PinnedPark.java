package dev.makespan.bubble;

/**
 * A place where an operating system thread of the bubble stands still while another one drives: a virtual thread that
 * parks while a native frame (a static initialiser, say) keeps it on its carrier, or a carrier that has handed over to
 * such a thread.
 */
final class PinnedPark {
    private boolean resumed;
    private boolean over;

    /** Set by the timer of a timed park. Only the driving thread touches it. */
    boolean timedOut;

    /**
     * Stands still until resumed.
     *
     * @return whether to go on driving; false if the bubble is over
     */
    synchronized boolean await() {
        boolean interrupted = false;
        while (!resumed) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        resumed = false;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !over;
    }

    synchronized void resume() {
        resumed = true;
        notifyAll();
    }

    synchronized void end() {
        over = true;
        resume();
    }
}
