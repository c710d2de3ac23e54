package dev.makespan.grader.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A name that is no exercise's. The message says so and suggests the nearest names; it is fit to be shown as it is. */
public final class NoSuchExerciseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchExerciseException(String name, List<String> known) {
        super("There is no exercise \"" + name + "\". " + suggestion(name, known));
    }

    private static String suggestion(String name, List<String> known) {
        if (known.isEmpty()) {
            return "No exercise was found at all: an exercise is a folder of exercises/ with a *Test.java in it.";
        }
        List<String> near = known.stream()
                .filter(id -> isNear(name, id))
                .sorted(Comparator.comparingInt(id -> distance(name, id)))
                .limit(3)
                .toList();
        return near.isEmpty()
                ? "The exercises are: " + String.join(", ", known) + "."
                : "Did you mean " + String.join(" or ", near) + "?";
    }

    private static boolean isNear(String name, String id) {
        String typed = name.toLowerCase(Locale.ROOT);
        return (typed.length() >= 3 && (id.contains(typed) || typed.contains(id)))
                || distance(typed, id) <= Math.max(2, id.length() / 3);
    }

    /** Levenshtein's: how many characters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
