package dev.makespan.testkit;

import dev.makespan.bubble.junit.support.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Draws calls as bars along a line of time. */
final class Picture {
    private static final int WIDTH = 40;
    private static final int ROWS = 12;

    private Picture() {}

    static String of(List<Call> calls) {
        if (calls.isEmpty()) {
            return "(no calls)";
        }
        Duration first = calls.getFirst().start();
        Duration last = calls.stream()
                .map(call -> call.end() == null ? call.start() : call.end())
                .max(Duration::compareTo)
                .orElse(first);
        long length = Math.max(1, last.minus(first).toNanos());
        List<Call> shown = calls.subList(0, Math.min(ROWS, calls.size()));
        int labels = shown.stream()
                .mapToInt(call -> shortened(call.label()).length())
                .max()
                .orElse(0);
        var rows = new ArrayList<String>();
        for (Call call : shown) {
            int from = column(call.start().minus(first).toNanos(), length);
            boolean open = call.end() == null;
            int to = open
                    ? WIDTH
                    : Math.max(from + 1, column(call.end().minus(first).toNanos(), length));
            String bar = " ".repeat(from) + "█".repeat(to - from) + (open ? "…" : "");
            String times = Words.time(call.start()) + (open ? " to ?" : " to " + Words.time(call.end()));
            rows.add(pad(shortened(call.label()), labels) + " |" + pad(bar, WIDTH) + "| " + times);
        }
        if (calls.size() > shown.size()) {
            rows.add("and " + (calls.size() - shown.size()) + " more");
        }
        return String.join("\n", rows);
    }

    private static int column(long nanos, long length) {
        return (int) Math.round((double) nanos * WIDTH / length);
    }

    private static String shortened(String label) {
        return label.length() <= 24 ? label : label.substring(0, 22) + "…)";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
