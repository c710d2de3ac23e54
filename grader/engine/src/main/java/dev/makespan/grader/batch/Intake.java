package dev.makespan.grader.batch;

import dev.makespan.grader.exercise.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What lies in the folder of a batch.
 *
 * @param handIns one for each sub-folder that is not hidden, by name
 * @param leftAlone names of everything else that is not hidden: files, and links, which could lead anywhere
 */
record Intake(List<HandIn> handIns, List<String> leftAlone) {
    private static final int LONGEST_NAME_IN_BYTES = 180;
    /** Of these no file may bear the name on Windows, whatever its ending. */
    private static final String DEVICES = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

    Intake {
        handIns = List.copyOf(handIns);
        leftAlone = List.copyOf(leftAlone);
    }

    /** @param out where the results go; never a submission itself */
    static Intake from(Path folder, Path out) throws IOException {
        var names = new ArrayList<String>();
        var leftAlone = new ArrayList<String>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".") || isSame(entry, out)) {
                    continue;
                }
                (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? names : leftAlone).add(name);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        leftAlone.sort(null);
        return new Intake(handIns(folder, names), leftAlone);
    }

    private static boolean isSame(Path entry, Path out) throws IOException {
        return Files.exists(out) && Files.isSameFile(entry, out);
    }

    private static List<HandIn> handIns(Path folder, List<String> names) {
        Map<String, Integer> alike = new HashMap<>();
        names.forEach(name -> alike.merge(folded(safe(name)), 1, Integer::sum));
        return names.stream()
                .map(name -> {
                    String result = safe(name);
                    boolean isAlone = alike.get(folded(result)) == 1;
                    return new HandIn(
                            new Submission(name, folder.resolve(name)), isAlone ? result : result + "~" + mark(name));
                })
                .toList();
    }

    /** Not every file system tells names apart by case. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String safe(String name) {
        var safe = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isSafe(c)) {
                safe.appendCodePoint(c);
            } else {
                for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    safe.append("%%%02X".formatted(part));
                }
            }
        });
        String result = safe.toString();
        if (result.matches(DEVICES) || result.endsWith(".") || result.endsWith(" ")) {
            return result + "~" + mark(name);
        }
        return result.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_IN_BYTES
                ? result
                : shortened(result) + "~" + mark(name);
    }

    private static boolean isSafe(int c) {
        return Character.isLetterOrDigit(c) || "._-@+,=()[] ~".indexOf(c) >= 0;
    }

    private static String shortened(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME_IN_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static String mark(String name) {
        return new Hash().add(name).toString().substring(0, 8);
    }
}
