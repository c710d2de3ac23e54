package dev.makespan.grader.running;

import dev.makespan.bubble.CodeRewriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Finds the bubble's jar, which a worker needs as its agent. */
final class AgentJar {
    /** Names the jar where the place of the bubble's classes does not: {@value}. */
    static final String PROPERTY = "makespan.agent";

    private static final String AGENT = "dev.makespan.bubble.agent.Agent";

    private AgentJar() {}

    /**
     * @param scratch where a jar may be written if the classes lie in a folder, as they do in an IDE
     * @throws UncheckedIOException if one is needed and cannot be written
     */
    static Path locate(Path scratch) {
        String named = System.getProperty(PROPERTY);
        Path place = named == null ? TestLibraries.placeOf(CodeRewriter.class.getName()) : Path.of(named);
        if (Files.isRegularFile(place)) {
            return place;
        }
        if (!Files.isDirectory(place)) {
            throw new IllegalStateException(
                    "the bubble's jar is not at " + place + "; build it, or say where it is with -D" + PROPERTY + "=FILE");
        }
        try {
            return pack(place, scratch.resolve("makespan-bubble.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a jar of " + place + " in " + scratch, e);
        }
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", AGENT);
        main.putValue("Agent-Class", AGENT);
        main.putValue("Can-Retransform-Classes", "true");
        main.putValue("Can-Redefine-Classes", "true");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
        return jar;
    }
}
