package dev.makespan.grader.running;

import dev.makespan.bubble.CodeRewriter;
import dev.makespan.bubble.agent.SelfAttach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the bubble's jar, which a worker needs as its agent. */
final class AgentJar {
    /** Names the jar where the place of the bubble's classes does not: {@value}. */
    static final String PROPERTY = "makespan.agent";

    private AgentJar() {}

    /**
     * The jar that the bubble's classes come from, or one made of the folder that they come from in an IDE.
     *
     * @throws IllegalStateException if there is none; says what to do
     */
    static Path locate() {
        String named = System.getProperty(PROPERTY);
        Path place = named == null ? TestLibraries.placeOf(CodeRewriter.class.getName()) : Path.of(named);
        if (Files.isRegularFile(place)) {
            return place.toAbsolutePath();
        }
        if (named != null) {
            throw new IllegalStateException(
                    "-D" + PROPERTY + " names no file: " + place + "; it must name the bubble's jar");
        }
        try {
            return SelfAttach.agentJar();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a jar of the bubble's classes in " + place, e);
        }
    }
}
