package org.engagementtimeline.dataset;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How the problems and warnings of a data set are printed: for people, for programs, or for the checks of GitHub. */
enum ReportFormat {
    TEXT {
        @Override
        void print(List<Problem> problems, List<Problem> warnings, PrintStream out) {
            problems.forEach(out::println);
            warnings.forEach(warning -> out.println(warning.position() + ": warning: " + warning.sentence()));
        }
    },
    JSON {
        @Override
        void print(List<Problem> problems, List<Problem> warnings, PrintStream out) {
            out.println(new JsonMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new Report(problems, warnings)));
        }
    },
    /** Annotations at the lines of a pull request, by the workflow commands of GitHub Actions. */
    GITHUB {
        @Override
        void print(List<Problem> problems, List<Problem> warnings, PrintStream out) {
            problems.forEach(problem -> out.println(annotation("error", problem)));
            warnings.forEach(warning -> out.println(annotation("warning", warning)));
        }
    };

    private record Report(List<Problem> problems, List<Problem> warnings) {}

    abstract void print(List<Problem> problems, List<Problem> warnings, PrintStream out);

    static Optional<ReportFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static String annotation(String level, Problem problem) {
        FilePosition position = problem.position();
        return "::" + level + " file="
                + escaped(position.file()).replace(":", "%3A").replace(",", "%2C")
                + (position.isWholeFile() ? "" : ",line=" + position.line() + ",col=" + position.column())
                + "::" + escaped(problem.sentence());
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
