package dev.makespan.bubble;

import dev.makespan.bubble.programs.classics.Classic;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the table of {@code CLASSICS.md} anew, between its two marks. From {@code grader/bubble}, after
 * {@code mvn test-compile}:
 *
 * <pre>java -javaagent:target/makespan-bubble-0.1.0-SNAPSHOT.jar \
 *     -cp target/test-classes:target/classes dev.makespan.bubble.ClassicsTable</pre>
 */
final class ClassicsTable {
    static final Path FILE = Path.of("CLASSICS.md");
    private static final String BEGIN = "<!-- table -->";
    private static final String END = "<!-- end of table -->";
    private static final int SCHEDULES = 1_000;

    private ClassicsTable() {}

    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(FILE);
        String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        String after = text.substring(text.indexOf(END));
        Files.writeString(FILE, before + "\n" + table() + after);
        System.out.println(FILE.toAbsolutePath() + " has been written");
        System.exit(0);
    }

    private static String table() {
        var table = new StringBuilder("| program | what it shows | after | data race | after | source |\n");
        table.append("|---|---|--:|---|--:|---|\n");
        for (Class<?> classic : Programs.classics()) {
            Sightings seen = Sightings.of(classic, 1, SCHEDULES);
            Race race = seen.race();
            table.append(String.format(
                    "| %s | %s | %s | %s | %s | %s |%n",
                    classic.getSimpleName(),
                    seen.symptom() == Shows.NOTHING ? "" : seen.symptom(),
                    seen.symptomAfter() == 0 ? "" : seen.symptomAfter(),
                    race == null ? "" : "`" + race.variable() + "`",
                    seen.raceAfter() == 0 ? "" : seen.raceAfter(),
                    classic.getAnnotation(Classic.class).source()));
        }
        return table.toString().replace("\r\n", "\n");
    }

    /** The first columns of the table as it stands in the file: program and symptom. */
    static List<String> namesAndSymptoms() throws java.io.IOException {
        String text = Files.readString(FILE);
        try (Stream<String> lines =
                text.substring(text.indexOf(BEGIN), text.indexOf(END)).lines()) {
            return lines.filter(line -> line.startsWith("| "))
                    .skip(1) // the heading
                    .map(line -> line.split("\\|"))
                    .map(cells -> cells[1].strip() + ": " + cells[2].strip())
                    .toList();
        }
    }
}
