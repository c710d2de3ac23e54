package dev.makespan.bubble.junit;

import dev.makespan.bubble.AccessHooks;
import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.junit.support.Copies;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * One test as it runs in bubbles: a new instance of a copy of its class each time, with all that JUnit would do around
 * the test method.
 *
 * <p>As a predicate, tells by its binary name whether a class is one of those that are copied.
 */
final class TestInside implements Predicate<String> {
    private final List<Object> outside;
    private final Method method;
    private final Object[] arguments;
    private final Copies copies;
    private @Nullable Copy latest;

    /**
     * The members of one copy of the test class.
     *
     * @param levels the classes around it, outermost first, and itself
     */
    private record Copy(
            Class<?> type,
            List<Level> levels,
            Method test,
            @Nullable Object[] arguments) {}

    private record Level(Constructor<?> constructor, List<Method> before, List<Method> after) {}

    /** @throws ExtensionConfigurationException if something of the test class cannot work in a bubble */
    TestInside(ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        outside = context.getRequiredTestInstances().getAllInstances();
        method = call.getExecutable();
        arguments = call.getArguments().toArray();
        copies = Copies.of(context.getRequiredTestClass(), TestInside::role);
        if (context.getTestInstanceLifecycle().orElse(Lifecycle.PER_METHOD) == Lifecycle.PER_CLASS) {
            throw new ExtensionConfigurationException(
                    "@InBubble does not work with one test instance per class: each run in a bubble has its own.");
        }
        for (Object instance : outside) {
            refuse(instance.getClass(), BeforeAll.class, "@BeforeEach");
            refuse(instance.getClass(), AfterAll.class, "@AfterEach");
        }
    }

    private static void refuse(Class<?> testClass, Class<? extends Annotation> type, String instead) {
        List<Method> found = AnnotationSupport.findAnnotatedMethods(testClass, type, HierarchyTraversalMode.TOP_DOWN);
        if (!found.isEmpty()) {
            throw new ExtensionConfigurationException("@InBubble does not work with @" + type.getSimpleName() + " ("
                    + found.getFirst() + "): it runs outside of the bubble, and what it leaves in static fields is not"
                    + " there in the bubble's copy of the class. Use " + instead
                    + ", or a class of its own for this test.");
        }
    }

    /** All that is being developed, the test included; but not this library, which both sides share. */
    private static @Nullable Role role(String className) {
        return className.startsWith("dev.makespan.bubble.") ? null : Role.UNDER_TEST;
    }

    /** Runs the test once, on an instance of its own; for {@code Bubble.run}. */
    Object run() throws Exception {
        Copy copy = next();
        List<Object> instances = instances(copy);
        Throwable thrown = null;
        try {
            for (int i = 0; i < instances.size(); i++) {
                for (Method before : copy.levels().get(i).before()) {
                    invoke(before, instances.get(i));
                }
            }
            invoke(copy.test(), instances.getLast(), copy.arguments());
        } catch (Throwable e) {
            thrown = e;
        }
        for (int i = instances.size() - 1; i >= 0; i--) {
            for (Method after : copy.levels().get(i).after()) {
                try {
                    invoke(after, instances.get(i));
                } catch (Throwable e) {
                    if (thrown == null) {
                        thrown = e;
                    } else if (thrown != e) {
                        thrown.addSuppressed(e);
                    }
                }
            }
        }
        if (thrown != null) {
            throw sneaky(thrown);
        }
        return "";
    }

    /** None of the test's own steps: some runs need a new copy, some do not, and nobody must be able to tell. */
    private Copy next() {
        AccessHooks.quietBegins();
        try {
            Class<?> type = copies.next();
            Copy copy = latest;
            if (copy == null || copy.type() != type) {
                latest = copy = copy(type);
            }
            return copy;
        } finally {
            AccessHooks.quietEnds();
        }
    }

    /** Says how the last run went. */
    void ended(Run<?> run) {
        Copy copy = latest;
        if (copy != null) {
            copies.used(copy.type(), run);
        }
    }

    @Override
    public boolean test(String className) {
        Copy copy = latest;
        if (copy == null) {
            return false;
        }
        ClassLoader loader = copy.type().getClassLoader();
        try {
            return Class.forName(className, false, loader).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    // ---- copying ----

    private Copy copy(Class<?> type) {
        var levels = new ArrayList<Level>();
        Class<?> around = null;
        for (Object instance : outside) {
            Class<?> level = same(instance.getClass(), type.getClassLoader());
            levels.add(new Level(
                    constructor(level, around),
                    lifecycle(level, BeforeEach.class, HierarchyTraversalMode.TOP_DOWN),
                    lifecycle(level, AfterEach.class, HierarchyTraversalMode.BOTTOM_UP)));
            around = level;
        }
        Class<?>[] parameters = Arrays.stream(method.getParameterTypes())
                .map(parameter -> same(parameter, type.getClassLoader()))
                .toArray(Class<?>[]::new);
        try {
            Method test = same(method.getDeclaringClass(), type.getClassLoader())
                    .getDeclaredMethod(method.getName(), parameters);
            Object[] passed = Arrays.stream(arguments)
                    .map(argument -> handedOn(argument, "argument of " + method.getName(), type.getClassLoader()))
                    .toArray();
            return new Copy(type, levels, opened(test), passed);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no " + method + " in the copy of its class", e);
        }
    }

    private static Class<?> same(Class<?> outside, ClassLoader inside) {
        if (outside.isPrimitive()) {
            return outside;
        }
        try {
            return Class.forName(outside.getName(), false, inside);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load " + outside.getName() + " once more", e);
        }
    }

    private static Constructor<?> constructor(Class<?> level, @Nullable Class<?> around) {
        try {
            return opened(around == null ? level.getDeclaredConstructor() : level.getDeclaredConstructor(around));
        } catch (NoSuchMethodException e) {
            throw new ExtensionConfigurationException(
                    "@InBubble needs a constructor without parameters in " + level.getName(), e);
        }
    }

    private static List<Method> lifecycle(
            Class<?> level, Class<? extends Annotation> type, HierarchyTraversalMode order) {
        List<Method> methods = AnnotationSupport.findAnnotatedMethods(level, type, order);
        for (Method found : methods) {
            if (found.getParameterCount() > 0) {
                throw new ExtensionConfigurationException(
                        "@InBubble works with no parameters of a @" + type.getSimpleName() + " method: " + found);
            }
            opened(found);
        }
        return methods;
    }

    private static <T extends AccessibleObject> T opened(T member) {
        member.setAccessible(true);
        return member;
    }

    // ---- running ----

    private List<Object> instances(Copy copy) throws Exception {
        var instances = new ArrayList<Object>();
        for (int i = 0; i < copy.levels().size(); i++) {
            Constructor<?> constructor = copy.levels().get(i).constructor();
            Object instance;
            try {
                instance = i == 0 ? constructor.newInstance() : constructor.newInstance(instances.getLast());
            } catch (InvocationTargetException e) {
                throw sneaky(Objects.requireNonNull(e.getCause()));
            }
            for (Class<?> type = outside.get(i).getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    handOn(field, outside.get(i), instance);
                }
            }
            instances.add(instance);
        }
        return instances;
    }

    /** What an extension has put into a field of JUnit's own instance is missing in the one inside. */
    private static void handOn(Field field, Object from, Object to) throws Exception {
        if (Modifier.isStatic(field.getModifiers())
                || Modifier.isFinal(field.getModifiers())
                || field.getType().isPrimitive()) {
            return;
        }
        Object value = opened(field).get(from);
        if (value == null) {
            return;
        }
        ClassLoader inside = to.getClass().getClassLoader();
        Field copy = opened(same(field.getDeclaringClass(), inside).getDeclaredField(field.getName()));
        if (copy.get(to) == null) {
            copy.set(to, handedOn(value, "value that an extension put into the field " + field.getName(), inside));
        }
    }

    /** The same thing for the copies to use. */
    private static @Nullable Object handedOn(@Nullable Object value, String what, ClassLoader inside) {
        if (value == null) {
            return null;
        }
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        Class<?> copy = type.isHidden() ? null : same(type, inside);
        if (copy == type) {
            return value;
        }
        if (copy != null && value instanceof Enum<?> constant) {
            return Arrays.stream(copy.getEnumConstants())
                    .filter(candidate -> ((Enum<?>) candidate).name().equals(constant.name()))
                    .findFirst()
                    .orElseThrow();
        }
        throw new ExtensionConfigurationException("@InBubble cannot take the " + what + " into the bubble: its class, "
                + type.getName()
                + ", is loaded afresh there. Hand over a string, a number or an enum constant, and make"
                + " the object of it inside.");
    }

    private static void invoke(Method method, Object instance, @Nullable Object... arguments) throws Exception {
        try {
            method.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw sneaky(Objects.requireNonNull(e.getCause()));
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
