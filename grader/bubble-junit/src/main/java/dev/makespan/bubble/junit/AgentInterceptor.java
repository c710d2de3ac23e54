package dev.makespan.bubble.junit;

import dev.makespan.bubble.agent.SelfAttach;
import java.io.IOException;
import org.junit.platform.launcher.LauncherInterceptor;

/**
 * Brings the bubble's agent into a JVM that was started without it, as an IDE starts one. JUnit creates it before it
 * loads any test class. Where the agent is there already, it does nothing.
 */
public final class AgentInterceptor implements LauncherInterceptor {
    public AgentInterceptor() {
        try {
            SelfAttach.attach();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }

    @Override
    public <T> T intercept(Invocation<T> invocation) {
        return invocation.proceed();
    }

    @Override
    public void close() {
        // Nothing to give back.
    }
}
