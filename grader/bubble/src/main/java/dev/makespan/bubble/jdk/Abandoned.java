package dev.makespan.bubble.jdk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Separates virtual threads that will never run again from what they keep alive.
 *
 * <p>An abandoned virtual thread should be garbage, but the VM itself may keep it for good: in the queue of a monitor that
 * it waits to enter or waits on, and, in a JVM with an agent, once it has loaded a class (HotSpot's {@code
 * JvmtiThreadState}, which goes when the thread ends). With its stack it would keep the objects, the classes and the
 * loader of the code under test.
 */
public final class Abandoned {
    /** Instead of null where the VM's unblocker may still call: it must not fail, there is one for the whole JVM. */
    private static final Executor NOWHERE = new Nowhere();

    private static final Runnable NOTHING = new Nothing();

    private static final MethodHandle SET_SCHEDULER;
    private static final MethodHandle SET_RUN_CONTINUATION;
    private static final MethodHandle SET_CONTINUATION;

    /** Has no frames: whoever asks a stripped thread for its stack gets an empty one. */
    private static final Object EMPTY;

    private static final List<MethodHandle> CLEARED;

    static {
        try {
            Class<?> virtual = Class.forName("java.lang.VirtualThread", false, null);
            Lookup inVirtual = MethodHandles.privateLookupIn(virtual, MethodHandles.lookup());
            Lookup inThread = MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
            SET_SCHEDULER = setter(inVirtual, "scheduler")
                    .asType(MethodType.methodType(void.class, Thread.class, Executor.class));
            SET_RUN_CONTINUATION = setter(inVirtual, "runContinuation")
                    .asType(MethodType.methodType(void.class, Thread.class, Runnable.class));
            Field continuation = field(virtual, "cont");
            SET_CONTINUATION = clearing(inVirtual.unreflectSetter(continuation));
            // A scope of its own: asking for VirtualThread's would initialise that class, before it is rewritten.
            Class<?> scope = Class.forName("jdk.internal.vm.ContinuationScope");
            EMPTY = continuation
                    .getType()
                    .getConstructor(scope, Runnable.class)
                    .newInstance(scope.getConstructor(String.class).newInstance("abandoned"), NOTHING);
            var cleared = new ArrayList<MethodHandle>();
            for (String name : new String[] {"timeoutTask", "termination"}) {
                cleared.add(clearing(setter(inVirtual, name)));
            }
            for (String name : new String[] {
                "contextClassLoader",
                "threadLocals",
                "inheritableThreadLocals",
                "scopedValueBindings",
                "parkBlocker",
                "uncaughtExceptionHandler",
                "container",
                "headStackableScopes"
            }) {
                cleared.add(clearing(setter(inThread, name)));
            }
            CLEARED = List.copyOf(cleared);
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedJdkException(e.getMessage(), e);
        }
    }

    private Abandoned() {}

    /**
     * Leaves nothing but the bare {@code Thread} object. Its state stays as it is; its stack is gone.
     *
     * @param virtual an unmounted virtual thread that nobody will run again
     */
    public static void strip(Thread virtual) {
        try {
            SET_SCHEDULER.invokeExact(virtual, NOWHERE);
            SET_RUN_CONTINUATION.invokeExact(virtual, NOTHING);
            SET_CONTINUATION.invokeExact(virtual, EMPTY);
            for (MethodHandle field : CLEARED) {
                field.invokeExact(virtual, (Object) null);
            }
        } catch (Throwable e) {
            throw JdkInternals.unexpected(e);
        }
    }

    /** Some of the fields are final: only a setter that comes from a {@code Field} made accessible writes those. */
    private static MethodHandle setter(Lookup lookup, String name) throws ReflectiveOperationException {
        return lookup.unreflectSetter(field(lookup.lookupClass(), name));
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static MethodHandle clearing(MethodHandle setter) {
        return setter.asType(MethodType.methodType(void.class, Thread.class, Object.class));
    }

    private static final class Nowhere implements Executor {
        @Override
        public void execute(@Nullable Runnable continuation) {
            // The bubble is over.
        }
    }

    private static final class Nothing implements Runnable {
        @Override
        public void run() {
            // The bubble is over.
        }
    }
}
