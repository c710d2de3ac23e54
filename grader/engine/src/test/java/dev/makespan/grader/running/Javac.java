package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Class files for tests, from source text in one piece: a file begins where a package is declared. */
final class Javac {
    private static final Pattern FILE =
            Pattern.compile("package (\\S+);.*?(?:class|record|interface) (\\w+)", Pattern.DOTALL);

    private Javac() {}

    static CompiledClasses compile(String... files) {
        var classes = new HashMap<String, ByteArrayOutputStream>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = new ArrayList<JavaFileObject>();
        for (String file : files) {
            MatchResult names = FILE.matcher(file).results().findFirst().orElseThrow();
            sources.add(
                    new SimpleJavaFileObject(
                            URI.create("mem:///" + names.group(2) + ".java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return file;
                        }
                    });
        }
        JavaFileManager inMemory = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        String classPath = TestLibraries.paths().stream()
                .map(Object::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        boolean compiles = compiler.getTask(
                        null, inMemory, null, List.of("-proc:none", "-cp", classPath), null, sources)
                .call();
        if (!compiles) {
            throw new IllegalArgumentException("does not compile");
        }
        return new CompiledClasses(classes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, named -> named.getValue().toByteArray())));
    }

    /** Those of the classes whose names satisfy the condition. */
    static CompiledClasses some(CompiledClasses classes, Predicate<String> names) {
        return new CompiledClasses(classes.byName().entrySet().stream()
                .filter(named -> names.test(named.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
