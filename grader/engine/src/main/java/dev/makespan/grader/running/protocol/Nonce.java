package dev.makespan.grader.running.protocol;

import java.security.SecureRandom;

/** A number used once, which nobody can guess who only writes blindly to a worker's output. */
public record Nonce(long high, long low) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Nonce fresh() {
        return new Nonce(RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** Says nothing, so that it cannot end up in a message. */
    @Override
    public String toString() {
        return "Nonce";
    }
}
