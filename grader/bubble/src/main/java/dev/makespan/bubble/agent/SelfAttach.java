package dev.makespan.bubble.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Brings the agent into the JVM that calls it, where nobody could add {@code -javaagent} to its command line: in an IDE.
 * Comes before the first use of a virtual thread, or not at all.
 */
public final class SelfAttach {
    private SelfAttach() {}

    /** Whether the agent is there already. */
    public static boolean isAttached() {
        try {
            return Class.forName("dev.makespan.bubble.Bubble", false, null) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Attaches the agent, unless it is there. A JVM may not attach to itself, so a second, short-lived one does it.
     *
     * @throws IOException if that does not work, with a message that says what to do instead
     */
    public static synchronized void attach() throws IOException {
        if (isAttached()) {
            return;
        }
        Path jar = agentJar();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process helper = new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar.toString(),
                        SelfAttach.class.getName(),
                        Long.toString(ProcessHandle.current().pid()),
                        jar.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(helper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (helper.waitFor() != 0 || !isAttached()) {
                throw new IOException("Makespan could not bring its agent into this JVM. Add -javaagent:" + jar
                        + " to its command line, and use a JDK 25. What happened: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while attaching the agent", e);
        }
    }

    /** The helper JVM: {@code pid jar}. */
    public static void main(String[] arguments) throws Exception {
        var vm = com.sun.tools.attach.VirtualMachine.attach(arguments[0]);
        try {
            vm.loadAgent(arguments[1]);
        } finally {
            vm.detach();
        }
    }

    /**
     * The jar this class comes from. Where it comes from a directory, as in an IDE that compiles the bubble itself, a jar
     * is made of that.
     */
    public static Path agentJar() throws IOException {
        Path place;
        try {
            place = Path.of(SelfAttach.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the bubble cannot find its own classes", e);
        }
        return Files.isDirectory(place) ? jarOf(place) : place;
    }

    private static Path jarOf(Path classes) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (String key : List.of("Premain-Class", "Agent-Class")) {
            // Not Agent.class.getName(): the class must not be loaded from here, but from the jar.
            main.putValue(key, "dev.makespan.bubble.agent.Agent");
        }
        main.putValue("Can-Retransform-Classes", "true");
        main.putValue("Can-Redefine-Classes", "true");
        Path jar = Files.createTempFile("makespan-bubble", ".jar");
        main.putValue("Boot-Class-Path", jar.getFileName().toString());
        jar.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(entries);
                }
            }
        }
        return jar;
    }
}
