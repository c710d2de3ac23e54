package dev.makespan.bubble.agent;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * The agent's entry. The jar's manifest names the jar itself as {@code Boot-Class-Path}, so that the JDK's rewritten
 * classes find the bubble's. This class may come from elsewhere, where the bubble's classes are on the class path too: it
 * calls {@link Installer} by its name.
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
            Class.forName("dev.makespan.bubble.agent.Installer", true, null)
                    .getMethod("install", Instrumentation.class)
                    .invoke(null, instrumentation);
        } catch (InvocationTargetException e) {
            // The JVM prints the trace of what an agent throws, and stops: say in one line what is wrong before that.
            System.err.println("makespan: " + e.getCause().getMessage());
            throw e;
        }
    }
}
