package dev.makespan.grader.compiling;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.makespan.grader.exercise.CompiledClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One use of javac, its class files in memory. To be closed when it has ended, or abandoned when it has not.
 *
 * <p>File managers are used again, one at a time: they keep the class path's jars open, which is most of what a warm
 * compile of tests would otherwise pay for.
 */
final class JavacRun implements AutoCloseable {
    /**
     * No {@code --release}: the grader is tied to one JDK anyway, and reading the historical signatures costs a cold
     * start 60 ms. {@code -g} and {@code -parameters} are for messages that name a student's variables.
     */
    private static final List<String> OPTIONS = List.of(
            "--source",
            "25",
            "--target",
            "25",
            "-proc:none",
            "-implicit:none",
            "-g",
            "-parameters",
            // A concatenation that links itself at run time costs each fresh copy of a class more than it ever saves.
            "-XDstringConcat=inline",
            "-Xlint:none",
            "-Xmaxerrs",
            "50");

    private static final Queue<StandardJavaFileManager> IDLE = new ConcurrentLinkedQueue<>();

    private final StandardJavaFileManager files;
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
    private volatile @Nullable String current;
    private volatile boolean abandoned;

    /** What javac itself says, in English whatever the machine's language. */
    static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }

    /**
     * @param classPath all that the compiled files can see beside the JDK
     */
    JavacRun(List<Path> classPath) {
        StandardJavaFileManager idle = IDLE.poll();
        files = idle != null ? idle : compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            // Otherwise javac would look for more sources on the class path.
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the class path " + classPath, e);
        }
    }

    private static JavaCompiler compiler() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException(
                    "This Java has no compiler: run the grader with a JDK 25, not with a JRE or a reduced image.");
        }
        return compiler;
    }

    Iterable<? extends JavaFileObject> onDisk(List<Path> sources) {
        return files.getJavaFileObjectsFromPaths(sources);
    }

    /** A task over these files; its errors and classes are gathered here. To be used once. */
    JavacTask task(Iterable<? extends JavaFileObject> sources) {
        return task(sources, List.of());
    }

    /** The same with further options, which win over the usual ones. */
    JavacTask task(Iterable<? extends JavaFileObject> sources, List<String> moreOptions) {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(moreOptions);
        var task = (JavacTask)
                compiler().getTask(Writer.nullWriter(), new InMemory(files), this::note, options, null, sources);
        task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                stopIfAbandoned();
                if (event.getSourceFile() != null) {
                    current = event.getSourceFile().getName();
                }
            }
        });
        return task;
    }

    private void note(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            errors.add(diagnostic);
        }
    }

    /** In the order in which javac found them. */
    List<Diagnostic<? extends JavaFileObject>> errors() {
        return errors;
    }

    CompiledClasses classes() {
        return new CompiledClasses(classes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toByteArray())));
    }

    /** The name of the file that javac was last seen with. */
    Optional<String> current() {
        return Optional.ofNullable(current);
    }

    /** Tells a run that is perhaps still going on that nobody waits for it any more; it ends at its next step. */
    void abandon() {
        abandoned = true;
    }

    private void stopIfAbandoned() {
        if (abandoned) {
            throw new CancellationException("abandoned");
        }
    }

    @Override
    public void close() {
        // A run that crashed or goes on may leave its file manager in any state.
        if (!abandoned) {
            IDLE.add(files);
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        InMemory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            stopIfAbandoned();
            var bytes = new ByteArrayOutputStream();
            classes.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("memory:/" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }

        @Override
        public void close() {
            // The task would close what the next run needs.
        }
    }
}
