package dev.makespan.bubble.agent;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/**
 * The agent's entry. The jar's manifest names the jar itself as {@code Boot-Class-Path}, so that the JDK's rewritten
 * classes find the bubble's. Where the bubble's classes are on the class path too, class loaders ask the boot loader
 * first.
 */
public final class Agent {
    private Agent() {}

    /** For {@code -javaagent}. */
    public static void premain(@Nullable String argument, Instrumentation instrumentation) throws Exception {
        install(instrumentation);
    }

    /** For attaching to a running JVM. */
    public static void agentmain(@Nullable String argument, Instrumentation instrumentation) throws Exception {
        install(instrumentation);
    }

    private static void install(Instrumentation instrumentation) throws Exception {
        try {
            if (Installer.class.getClassLoader() != null) {
                throw new IllegalStateException("the agent's jar must be named as its manifest's Boot-Class-Path says;"
                        + " give it back the name it was built with");
            }
            Installer.install(instrumentation);
        } catch (Exception e) {
            // The JVM prints the trace of what an agent throws, and stops: say in one line what is wrong before that.
            System.err.println("makespan: " + e.getMessage());
            throw e;
        }
    }
}
