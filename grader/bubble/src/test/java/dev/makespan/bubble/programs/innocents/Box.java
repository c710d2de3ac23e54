package dev.makespan.bubble.programs.innocents;

/** Plain data: whoever shares it has to order its uses. */
final class Box {
    int value;
    final int[] elements = new int[2];

    Box fill() {
        value = 40;
        elements[0] = 1;
        elements[1] = 1;
        return this;
    }

    int sum() {
        return value + elements[0] + elements[1];
    }
}
