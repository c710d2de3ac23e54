package dev.makespan.bubble.races;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the check knows of one object: its variables, and the clocks of what synchronises through it. Names are string
 * constants, compared by identity.
 */
final class Shadow {
    /** From 1, in the order in which objects were first met: the same in every run of one schedule. */
    final int number;

    private String[] names = {};
    private Variable[] variables = {};
    private @Nullable Variable[] elements = {};
    private String[] guards = {};
    private VectorClock[] clocks = {};

    Shadow(int number) {
        this.number = number;
    }

    Variable variable(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return variables[i];
            }
        }
        int count = names.length;
        names = Arrays.copyOf(names, count + 1);
        variables = Arrays.copyOf(variables, count + 1);
        names[count] = name;
        return variables[count] = new Variable();
    }

    Variable element(int index, int length) {
        if (elements.length == 0) {
            elements = new Variable[length];
        }
        Variable known = elements[index];
        if (known == null) {
            elements[index] = known = new Variable();
        }
        return known;
    }

    /** Joins into a clock what has been released through a guard. */
    void acquire(String guard, VectorClock known) {
        for (int i = 0; i < guards.length; i++) {
            if (guards[i] == guard || isField(guard) && isField(guards[i]) && (isWhole(guard) || isWhole(guards[i]))) {
                known.join(clocks[i]);
            }
        }
    }

    private static boolean isField(String guard) {
        return guard != HappensBefore.MONITOR;
    }

    private static boolean isWhole(String guard) {
        return guard == HappensBefore.WHOLE;
    }

    /** The clock of a guard, which is for releasing it. */
    VectorClock clock(String guard) {
        for (int i = 0; i < guards.length; i++) {
            if (guards[i] == guard) {
                return clocks[i];
            }
        }
        int count = guards.length;
        guards = Arrays.copyOf(guards, count + 1);
        clocks = Arrays.copyOf(clocks, count + 1);
        guards[count] = guard;
        return clocks[count] = new VectorClock();
    }
}
