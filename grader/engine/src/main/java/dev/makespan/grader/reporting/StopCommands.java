package dev.makespan.grader.reporting;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A stretch of output in which a GitHub runner obeys no workflow command. Whatever may repeat a student's words is
 * printed inside one; otherwise a {@code System.out.println("::notice ...")} could speak for the grader.
 *
 * <pre>{@code
 * try (var quiet = StopCommands.on(out)) {
 *     out.print(sheet);
 * }
 * }</pre>
 */
public final class StopCommands implements AutoCloseable {
    private static final int TOKEN_BYTES = 16;

    private final PrintStream out;
    private final String token;

    private StopCommands(PrintStream out, String token) {
        this.out = out;
        this.token = token;
        out.print("::stop-commands::" + token + "\n");
    }

    /** Begins the stretch. The word that ends it is new each time and cannot be guessed. */
    public static StopCommands on(PrintStream out) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new StopCommands(out, HexFormat.of().formatHex(token));
    }

    @Override
    public void close() {
        // A runner looks for the word at the beginning of a line, and the text before may have ended in the middle of
        // one.
        out.print("\n::" + token + "::\n");
        out.flush();
    }
}
