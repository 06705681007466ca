package org.engagementtimeline.dataset;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a load is. Threads that load update it, and another thread logs it. */
public class Progress {

    private volatile Stage stage = new Stage("starting", 0, new AtomicInteger());

    private record Stage(String name, int all, AtomicInteger done) {}

    /** Begins a stage and ends the one before. */
    public void begin(String name) {
        begin(name, 0);
    }

    /** Begins a stage with a number of steps. */
    public void begin(String name, int all) {
        stage = new Stage(name, all, new AtomicInteger());
    }

    /** One step of the stage is done. Safe to call from any thread. */
    public void step() {
        stage.done().incrementAndGet();
    }

    /** For example “reading files, 1,200 of 19,650”. */
    @Override
    public String toString() {
        Stage now = stage;
        return now.all() == 0
                ? now.name()
                : String.format(
                        Locale.ROOT, "%s, %,d of %,d", now.name(), now.done().get(), now.all());
    }
}
