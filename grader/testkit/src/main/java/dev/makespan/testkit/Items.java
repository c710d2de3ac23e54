package dev.makespan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.util.List;

/** The items of a test class in the order in which its source declares them, which reflection does not promise. */
final class Items {
    private Items() {}

    /** The names of all methods, in the order of the class file, which is that of the source. */
    static List<String> declaredOrder(Class<?> testClass) {
        try (InputStream in = testClass.getResourceAsStream(testClass.getSimpleName() + ".class")) {
            if (in == null) {
                return List.of();
            }
            return ClassFile.of().parse(in.readAllBytes()).methods().stream()
                    .map(method -> method.methodName().stringValue())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + testClass, e);
        }
    }
}
