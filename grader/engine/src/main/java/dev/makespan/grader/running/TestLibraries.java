package dev.makespan.grader.running;

import dev.makespan.bubble.CodeRewriter;
import dev.makespan.bubble.junit.InBubble;
import dev.makespan.testkit.Item;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the libraries lie that an exercise's tests may use. No more of the grader's class path than that. */
public final class TestLibraries {
    private static final List<String> ONE_CLASS_OF_EACH = List.of(
            Item.class.getName(),
            InBubble.class.getName(),
            CodeRewriter.class.getName(),
            "org.junit.platform.launcher.Launcher",
            "org.junit.platform.engine.TestEngine",
            "org.junit.platform.commons.JUnitException",
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.engine.JupiterTestEngine",
            "org.opentest4j.AssertionFailedError",
            "org.apiguardian.api.API",
            "org.awaitility.Awaitility",
            "org.hamcrest.Matcher",
            "org.jspecify.annotations.Nullable");

    private TestLibraries() {}

    /**
     * Jars, or folders where the grader runs from an IDE.
     *
     * @throws IllegalStateException if the grader's own class path is incomplete
     */
    public static List<Path> paths() {
        Set<Path> paths = new LinkedHashSet<>();
        for (String name : ONE_CLASS_OF_EACH) {
            paths.add(placeOf(name));
        }
        return List.copyOf(paths);
    }

    /** The jar or the folder that a class of the grader's class path lies in. */
    static Path placeOf(String className) {
        String file = className.replace('.', '/') + ".class";
        // By its file and not by its code source, which a class of the bubble has none of where the agent is at work.
        URL url = TestLibraries.class.getClassLoader().getResource(file);
        if (url == null) {
            throw new IllegalStateException("the grader's class path is incomplete: " + className + " is missing");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            Path place = Path.of(url.toURI());
            for (int i = 0; i < file.split("/").length; i++) {
                place = place.getParent();
            }
            return place;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot tell where " + className + " lies: " + url, e);
        }
    }
}
