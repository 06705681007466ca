package org.engagementtimeline.dataset;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command of the jar that needs no server: {@code check FOLDER} reports what is wrong with a data set. Nothing here uses
 * Spring, whose start takes longer than the check.
 */
public final class Command {

    private static final int FINE = 0;
    private static final int PROBLEMS = 1;
    private static final int UNUSABLE = 2;

    private static final String USAGE = "write “check FOLDER” or “check FOLDER --format text”, json or github;"
            + " without a command the application starts";

    private final PrintStream out;
    private final PrintStream errors;

    Command(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Whether the arguments name a command. Options alone are for the application. */
    public static boolean isIn(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** The exit status: 0 if the data set has no problem, 1 if it has, 2 if it cannot be read or the command is wrong. */
    public static int run(String[] arguments) {
        // The libraries log nothing of use here, and a logging system would load Spring.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream errors = utf8(FileDescriptor.err)) {
            return new Command(out, errors).status(arguments);
        }
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8);
    }

    int status(String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.split("(?<=^--format)=", 2)))
                .toList();
        boolean formatted = words.size() == 4 && words.get(2).equals("--format");
        Optional<ReportFormat> format = formatted ? ReportFormat.of(words.get(3)) : Optional.of(ReportFormat.TEXT);
        if (!words.get(0).equals("check")
                || !formatted && words.size() != 2
                || format.isEmpty()
                || words.get(1).isBlank()) {
            errors.println(USAGE);
            return UNUSABLE;
        }
        try {
            return check(words.get(1), format.get());
        } catch (DataSetException unreadable) {
            errors.println(unreadable.getMessage());
            return UNUSABLE;
        }
    }

    private int check(String folder, ReportFormat format) {
        List<SeedFile> files = SeedFolder.read(folder);
        DataSetCheck check = DataSetCheck.of(files, new Progress());
        List<Problem> problems =
                check.problems().stream().map(problem -> problem.in(folder)).toList();
        List<Problem> warnings =
                check.warnings().stream().map(warning -> warning.in(folder)).toList();
        format.print(problems, warnings, out);
        errors.printf(
                Locale.ROOT, "%,d files: problems %,d, warnings %,d%n", files.size(), problems.size(), warnings.size());
        return problems.isEmpty() ? FINE : PROBLEMS;
    }
}
