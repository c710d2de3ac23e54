package dev.makespan.bubble.rewriting;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out where the fields are declared that a class uses, and what they are like, from class files alone. */
public final class Members {
    /**
     * A field.
     *
     * @param owner the class that declares it, as an internal name
     */
    public record Field(String owner, String name, boolean isStatic, boolean isVolatile, boolean isFinal) {}

    /** What is asked of a class file. */
    private record Declared(
            Map<String, Field> fields,
            Map<String, Boolean> methods,
            @Nullable String parent) {}

    private final Map<String, Optional<Declared>> classes = new HashMap<>();
    private final @Nullable ClassLoader loader;
    private final boolean jdkToo;

    /**
     * @param self the class at hand
     * @param loader finds other class files; null for the JDK's own
     * @param jdkToo whether classes of the JDK are looked into as well
     */
    public Members(ClassModel self, @Nullable ClassLoader loader, boolean jdkToo) {
        this.loader = loader;
        this.jdkToo = jdkToo;
        classes.put(self.thisClass().asInternalName(), Optional.of(declared(self)));
    }

    /** @return null if it cannot be found */
    public @Nullable Field field(String owner, String name) {
        for (String type = owner; type != null; ) {
            Declared known = declared(type);
            if (known == null) {
                return null;
            }
            Field field = known.fields().get(name);
            if (field != null) {
                return field;
            }
            type = known.parent();
        }
        return null;
    }

    /** Whether a class is known to declare a method without {@code synchronized}. */
    public boolean isPlainMethod(String owner, String nameAndType) {
        Declared known = classes.getOrDefault(owner, Optional.empty()).orElse(null);
        return known != null && Boolean.FALSE.equals(known.methods().get(nameAndType));
    }

    private @Nullable Declared declared(String type) {
        if (!jdkToo && Jdk.isPartOf(type)) {
            return null;
        }
        Optional<Declared> known = classes.get(type);
        if (known == null) {
            known = Optional.ofNullable(read(type));
            classes.put(type, known);
        }
        return known.orElse(null);
    }

    private @Nullable Declared read(String type) {
        String file = type + ".class";
        try (InputStream in =
                loader == null ? Object.class.getResourceAsStream("/" + file) : loader.getResourceAsStream(file)) {
            return in == null ? null : declared(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Declared declared(ClassModel model) {
        String self = model.thisClass().asInternalName();
        var fields = new HashMap<String, Field>();
        for (FieldModel field : model.fields()) {
            String name = field.fieldName().stringValue();
            fields.put(
                    name,
                    new Field(
                            self,
                            name,
                            field.flags().has(AccessFlag.STATIC),
                            field.flags().has(AccessFlag.VOLATILE),
                            field.flags().has(AccessFlag.FINAL)));
        }
        var methods = new HashMap<String, Boolean>();
        for (MethodModel method : model.methods()) {
            methods.put(
                    method.methodName().stringValue() + method.methodType().stringValue(),
                    method.flags().has(AccessFlag.SYNCHRONIZED));
        }
        return new Declared(
                fields,
                methods,
                model.superclass().map(ClassEntry::asInternalName).orElse(null));
    }
}
