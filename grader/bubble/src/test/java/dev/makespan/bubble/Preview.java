package dev.makespan.bubble;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles programs that use a preview of JDK 25; the JVM must have been started with {@code --enable-preview}. */
final class Preview {
    private Preview() {}

    /** Compiles a program of the test resources to where the other programs' classes are, and loads it. */
    static Class<?> program(String name) {
        String path = "dev/makespan/bubble/programs/" + name + ".java";
        try {
            Path source = Path.of(uri(path));
            Path classes = source;
            for (int i = 0; i < path.split("/").length; i++) {
                classes = classes.getParent();
            }
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(null, null, null)) {
                List<String> options = List.of(
                        "--enable-preview",
                        "--release",
                        "25",
                        "-nowarn",
                        "-proc:none",
                        "-cp",
                        classes.toString(),
                        "-d",
                        classes.toString());
                boolean compiled = compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                        .call();
                if (!compiled) {
                    throw new IllegalStateException(path + " does not compile; see above");
                }
            }
            return Class.forName("dev.makespan.bubble.programs." + name);
        } catch (Exception e) {
            throw new IllegalStateException("cannot make " + path + " ready", e);
        }
    }

    private static URI uri(String path) throws Exception {
        URL url = Preview.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IllegalStateException(path + " is not among the test resources");
        }
        return url.toURI();
    }
}
