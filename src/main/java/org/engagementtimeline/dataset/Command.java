package org.engagementtimeline.dataset;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The commands of the jar that need no server: {@code check FOLDER} reports what is wrong with a data set, by itself or compared with its articles, and {@code release
 * FOLDER} writes its history. Nothing here uses Spring, whose start takes longer than the check.
 */
public final class Command {

    private static final int FINE = 0;
    private static final int PROBLEMS = 1;
    private static final int UNUSABLE = 2;

    private static final String USAGE =
            "Usage: check FOLDER [--articles FOLDER] [--format text|json|github], or release FOLDER."
                    + " Without a command, the application starts.";

    private static final Set<String> OPTIONS = Set.of("--articles", "--format");

    private final PrintStream out;
    private final PrintStream errors;
    private final Clock clock;

    Command(PrintStream out, PrintStream errors, Clock clock) {
        this.clock = clock;
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
            return new Command(out, errors, Clock.systemUTC()).status(arguments);
        }
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8);
    }

    int status(String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.split("(?<=^--(?:format|articles))=", 2)))
                .toList();
        Map<String, String> options = new HashMap<>();
        for (int option = 2; option < words.size() - 1; option += 2) {
            options.put(words.get(option), words.get(option + 1));
        }
        boolean release = words.get(0).equals("release");
        Optional<ReportFormat> format = ReportFormat.of(options.getOrDefault("--format", "text"));
        if (!release && !words.get(0).equals("check")
                || words.size() != 2 + 2 * options.size()
                || !(release ? Set.of() : OPTIONS).containsAll(options.keySet())
                || format.isEmpty()
                || words.stream().anyMatch(String::isBlank)) {
            errors.println(USAGE);
            return UNUSABLE;
        }
        String folder = words.get(1);
        try {
            DataSetCheck check = DataSetCheck.of(SeedFolder.read(folder), new Progress());
            if (options.containsKey("--articles")) {
                check.compareWith(Path.of(options.get("--articles")));
            }
            List<Problem> problems = in(folder, check.problems());
            List<Problem> warnings = release ? List.of() : in(folder, check.warnings());
            format.get().print(problems, warnings, out);
            if (release && problems.isEmpty()) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                // A release that is interrupted must not lose what was written before.
                Path written = Path.of(folder, History.FILE + ".new");
                Files.writeString(written, check.released(now).yaml());
                Files.move(written, Path.of(folder, History.FILE), StandardCopyOption.REPLACE_EXISTING);
            } else {
                errors.printf(Locale.ROOT, "problems %,d, warnings %,d%n", problems.size(), warnings.size());
            }
            return problems.isEmpty() ? FINE : PROBLEMS;
        } catch (IOException unwritable) {
            errors.println(unwritable.getMessage() + ": this cannot be written; give this user access to it");
            return UNUSABLE;
        } catch (DataSetException unreadable) {
            errors.println(unreadable.getMessage());
            return UNUSABLE;
        }
    }

    private static List<Problem> in(String folder, List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(folder)).toList();
    }
}
