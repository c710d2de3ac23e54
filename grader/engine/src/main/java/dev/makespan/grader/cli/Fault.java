package dev.makespan.grader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A fault of the grader's own: one line for the user, everything else for whoever mends it. */
final class Fault {
    private Fault() {}

    /** Writes the details to a file, and says in one line what happened and where they are. */
    static String report(Throwable fault, String[] args, Surroundings surroundings) {
        String what = fault.getMessage() == null
                ? fault.getClass().getSimpleName()
                : fault.getMessage().strip().lines().findFirst().orElse("").replaceFirst("[.:]$", "");
        return "The grader itself failed, and nothing is known to be wrong with what was graded: " + what + ". "
                + kept(details(fault, args), surroundings);
    }

    private static String kept(String details, Surroundings surroundings) {
        try {
            Path folder = Files.createDirectories(Home.of(surroundings).ownFolder());
            return "Details: " + Files.writeString(folder.resolve("fault.txt"), details);
        } catch (IOException | RuntimeException e) {
            return keptElsewhere(details);
        }
    }

    /** A repository may be read-only, or there may be none. */
    private static String keptElsewhere(String details) {
        try {
            return "Details: " + Files.writeString(Files.createTempFile("makespan-fault-", ".txt"), details);
        } catch (IOException | RuntimeException e) {
            return "The details could not be written anywhere: " + e.getMessage();
        }
    }

    private static String details(Throwable fault, String[] args) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.println("command  ./grade " + String.join(" ", List.of(args)));
        out.println("java     " + Runtime.version() + " in " + System.getProperty("java.home"));
        out.println("system   " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        fault.printStackTrace(out);
        return text.toString();
    }
}
