package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that keep something from one run to the next, and classes that look as if they did. */
class StaticStateTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                InstanceCounter.class,
                Constants.class,
                Sizes.class,
                Planet.class,
                Operation.class,
                Point.class,
                Lambdas.class,
                Asserts.class,
                Api.class,
                Guarded.class
            })
    void keepsNothing(Class<?> innocent) throws IOException {
        assertThat(StaticState.isKeptBy(classFile(innocent.getName()))).isFalse();
        assertThat(StaticState.isKeptBy(rewritten(innocent))).as("rewritten").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operation$1", "1"}) // a constant with a body; the table of a switch over an enum
    void whatTheCompilerAddsKeepsNothing(String innocent) throws IOException {
        assertThat(StaticState.isKeptBy(classFile(StaticStateTest.class.getName() + "$" + innocent)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StaticCounter.class,
                StaticList.class,
                StaticArray.class,
                StaticLock.class,
                LazySingleton.class,
                EagerSingleton.class,
                EnumWithCounter.class,
                EnumWithList.class,
                DrawsANumber.class,
                ReadsTheClock.class,
                PrintsWhenInitialised.class,
                ReadsAProperty.class,
                WritesToAnother.class,
                WritesToItsSuperclass.class,
                StartsAThread.class,
                MayFail.class,
                Context.class,
                InterfaceWithState.class,
                HasALambda.class
            })
    void keepsSomething(Class<?> guilty) throws IOException {
        assertThat(StaticState.isKeptBy(classFile(guilty.getName()))).isTrue();
        assertThat(StaticState.isKeptBy(rewritten(guilty))).as("rewritten").isTrue();
    }

    private static byte[] rewritten(Class<?> type) throws IOException {
        return CodeRewriter.rewrite(
                classFile(type.getName()), CodeRewriter.Role.UNDER_TEST, StaticStateTest.class.getClassLoader());
    }

    private static byte[] classFile(String name) throws IOException {
        try (InputStream in = StaticStateTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    // ---- innocent ----

    static final class InstanceCounter {
        private int count;
        private final List<String> names = new ArrayList<>();

        synchronized void increment() {
            count++;
            names.add("once more");
        }
    }

    static final class Constants {
        static final int LIMIT = 10;
        static final String NAME = "Ann";
        static final Integer BOXED = 42;
        static final Class<?> TYPE = String.class;
        static final Duration PATIENCE = Duration.ofSeconds(3);
        static final TimeUnit UNIT = TimeUnit.SECONDS;
    }

    enum Sizes {
        SMALL,
        LARGE
    }

    enum Planet {
        EARTH(5.9e24, "blue", Duration.ofDays(365)),
        MARS(6.4e23, "red", Duration.ofDays(687));

        final double mass;
        final String colour;
        final Duration year;

        Planet(double mass, String colour, Duration year) {
            this.mass = mass;
            this.colour = colour;
            this.year = year;
        }
    }

    enum Operation {
        PLUS {
            @Override
            int apply(int a, int b) {
                return a + b;
            }
        };

        abstract int apply(int a, int b);
    }

    record Point(int x, int y) {}

    static final class Lambdas {
        IntSupplier supplier(int x) {
            return () -> x + "".length();
        }

        String text(int x) {
            return "x is " + x;
        }
    }

    static final class Asserts {
        void positive(int x) {
            assert x > 0;
        }
    }

    static final class Switches {
        int letter(TimeUnit unit) {
            return switch (unit) {
                case SECONDS -> 's';
                case MINUTES -> 'm';
                default -> '?';
            };
        }
    }

    interface Api {
        int TIMES = 3;

        void call();
    }

    static final class Guarded {
        static synchronized void run(Runnable task) {
            task.run();
        }
    }

    // ---- guilty ----

    static class StaticCounter {
        static int count;
    }

    static final class StaticList {
        static final List<String> NAMES = new ArrayList<>();
    }

    static final class StaticArray {
        static final int[] COUNTS = new int[2];
    }

    static final class StaticLock {
        static final Object LOCK = new Object();
    }

    static final class LazySingleton {
        private static LazySingleton instance;

        static LazySingleton get() {
            return instance == null ? instance = new LazySingleton() : instance;
        }
    }

    static final class EagerSingleton {
        static final EagerSingleton INSTANCE = new EagerSingleton();
        int count;
    }

    enum EnumWithCounter {
        ONE;

        int count;
    }

    enum EnumWithList {
        ONE;

        final List<String> names = new ArrayList<>();
    }

    static final class DrawsANumber {
        static final int LUCK = ThreadLocalRandom.current().nextInt();
    }

    static final class ReadsTheClock {
        static final long START = System.nanoTime();
    }

    static final class PrintsWhenInitialised {
        static {
            System.out.print("");
        }
    }

    static final class ReadsAProperty {
        static final Integer SIZE = Integer.getInteger("size");
    }

    static final class WritesToAnother {
        static {
            StaticCounter.count = 5;
        }
    }

    static final class WritesToItsSuperclass extends StaticCounter {
        static {
            count = 5;
        }
    }

    static final class StartsAThread {
        static {
            new Thread().start();
        }
    }

    static final class MayFail {
        static final int RATIO = 1 / "".length();
    }

    static final class Context {
        static final ThreadLocal<String> USER = new ThreadLocal<>();
    }

    interface InterfaceWithState {
        List<String> NAMES = new ArrayList<>();
    }

    static final class HasALambda {
        static final IntSupplier SUPPLIER = () -> 3;
    }
}
