package dev.makespan.grader.cli;

import dev.makespan.grader.exercise.NoSuchExerciseException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Ends with 0 if everything was done, 1 if a score is below {@code --fail-under} or a certificate
 * does not hold, 2 for wrong use, 3 for the grader's own fault; and never shows a stack trace.
 */
public final class Main {
    private final Surroundings surroundings;

    Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] args) {
        System.exit(new Main(Surroundings.ofThisProcess()).run(args));
    }

    /** Does what was typed, and says how that ended; see {@link Exit}. */
    int run(String... args) {
        try {
            return commands()
                    .setParameterExceptionHandler((wrong, typed) -> wrongUse(wrong))
                    .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, args))
                    .execute(args);
        } catch (RuntimeException | Error fault) {
            return failed(fault, args);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private int failed(Throwable problem, String[] args) {
        // picocli wraps what is no exception, such as a StackOverflowError.
        Throwable cause =
                problem instanceof ExecutionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof WrongUseException || cause instanceof NoSuchExerciseException) {
            surroundings.err().println(cause.getMessage());
            return Exit.WRONG_USE;
        }
        surroundings.err().println(Fault.report(cause, args, surroundings));
        return Exit.FAULT;
    }

    private CommandLine commands() {
        var root = new GradeCommand(surroundings);
        return new CommandLine(root)
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new BatchCommand(surroundings))
                .addSubcommand(new HintCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new InspectCommand(surroundings))
                .addSubcommand(new RuleCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(surroundings.style().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100);
    }

    private int wrongUse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        surroundings.err().println(wrong.getMessage());
        surroundings
                .err()
                .println("See " + command.getCommandSpec().qualifiedName() + " --help for what can be typed.");
        return Exit.WRONG_USE;
    }
}
