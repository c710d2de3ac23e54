package dev.makespan.grader.reporting;

import dev.makespan.grader.verdict.Flip;
import java.util.List;
import java.util.Locale;

/** What repeating a check under different seeds has shown, one line for each verdict that changed. */
public final class FlipList {
    private FlipList() {}

    /** @param rounds how many there were, the first one counted */
    public static String text(List<Flip> flips, int rounds) {
        if (flips.isEmpty()) {
            return rounds + " rounds under different seeds: no verdict changed.\n";
        }
        var text = new StringBuilder(rounds + " rounds under different seeds: "
                + (flips.size() == 1 ? "1 verdict" : flips.size() + " verdicts") + " changed.\n");
        for (Flip flip : flips) {
            text.append("  - ")
                    .append(PlainText.oneLine(flip.exercise() + "/" + flip.answer() + ": " + flip.item()))
                    .append(", ")
                    .append(flip.before().name().toLowerCase(Locale.ROOT))
                    .append(" at first, ")
                    .append(flip.now().name().toLowerCase(Locale.ROOT))
                    .append(" with --seed ")
                    .append(flip.seed())
                    .append('\n');
        }
        return text.toString();
    }
}
