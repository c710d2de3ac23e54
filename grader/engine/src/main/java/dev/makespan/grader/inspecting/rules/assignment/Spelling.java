package dev.makespan.grader.inspecting.rules.assignment;

/** How far one name is from another. */
final class Spelling {
    private Spelling() {}

    static boolean differsInCaseOnly(String found, String expected) {
        return !found.equals(expected) && found.equalsIgnoreCase(expected);
    }

    /** Whether a slip of the fingers makes one name of the other: two in a long name, one in a short one. */
    static boolean isTypo(String found, String expected) {
        int slips = expected.length() >= 8 ? 2 : 1;
        return expected.length() >= 4
                && Math.abs(found.length() - expected.length()) <= slips
                && distance(found, expected) <= slips;
    }

    /** Letters to add, to leave out, to replace, and neighbours to swap. */
    private static int distance(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
