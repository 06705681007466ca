package org.engagementtimeline.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells a terminal how far the work is, in one line that moves; anything else gets a line for each step. */
final class Progress {

    private static final int WIDTH = 40;

    private final PrintStream out = System.err;
    private final boolean terminal = System.console() != null;
    private final int all;
    private Instant begun = Instant.now();
    private Instant stepBegun = begun;
    private String step = "";
    private int shown = -1;

    Progress(int all) {
        this.all = all;
    }

    /** So many of all are done. */
    void done(int number) {
        if (shown < 0) {
            begun = Instant.now();
        }
        int part = (int) (100L * number / all);
        if (part == shown || !terminal && part % 10 != 0) {
            return;
        }
        shown = part;
        long seconds = Math.max(1, Duration.between(begun, Instant.now()).toSeconds());
        String bar = "#".repeat(WIDTH * part / 100) + "-".repeat(WIDTH - WIDTH * part / 100);
        line(String.format("[%s] %3d %%  %,d engagements, %,d a second", bar, part, number, number / seconds));
        if (number == all) {
            finish(String.format("%,d engagements", number), begun);
        }
    }

    /** What begins now; how long the step before took is kept on the terminal when it was long. */
    void step(String name) {
        endStep();
        step = name;
        stepBegun = Instant.now();
        if (terminal) {
            line(name + " …");
        }
    }

    void endStep() {
        if (!step.isEmpty() && Duration.between(stepBegun, Instant.now()).toMillis() >= 1_000) {
            finish(step, stepBegun);
        }
        step = "";
    }

    private void line(String text) {
        out.print(terminal ? "\r\u001b[K" + text : text + System.lineSeparator());
    }

    private void finish(String what, Instant since) {
        long millis = Duration.between(since, Instant.now()).toMillis();
        line(String.format("%,9.1f s  %s", millis / 1000.0, what));
        if (terminal) {
            out.println();
        }
    }
}
