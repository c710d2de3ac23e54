package dev.makespan.bubble.programs;

/** Starts threads and waits for them: what nearly every program here does. */
public final class Threads {
    private Threads() {}

    /** What a thread does. */
    public interface Action {
        void run() throws Exception;
    }

    /** Runs each action in a platform thread of its own, T1, T2 and so on, and waits for them all. */
    public static void sideBySide(Action... actions) throws InterruptedException {
        Thread[] threads = new Thread[actions.length];
        for (int i = 0; i < actions.length; i++) {
            Action action = actions[i];
            threads[i] = new Thread(() -> act(action), "T" + (i + 1));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void act(Action action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
