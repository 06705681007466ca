package org.engagementtimeline.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.Extent;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * A commitment's life as it is drawn: a mark for each dated entry, and what is due. Where the last entry ends nothing, the
 * line runs on as one on which nothing is reported.
 *
 * @param marks oldest first; never empty
 */
record Lifeline(List<Mark> marks, Optional<Due> due, boolean open) {

    /** How near two marks may stand, in percent of the line, before one of them moves to a lane below. */
    private static final double ROOM = 6;

    private static final int LANES = 4;

    /**
     * One entry.
     *
     * @param extent where its date lies
     * @param stretch whether its date may be one of several days, so that the extent is drawn too
     * @param unsure whether its date is approximate or uncertain
     * @param lane how far below the line it stands; 0 is on it
     * @param address the engagement at which it happened, or else the entry on the commitment's page
     */
    record Mark(
            CommitmentState state,
            Extent extent,
            boolean stretch,
            boolean unsure,
            int lane,
            String words,
            String address) {}

    /** The due date; where it may be one of several days, its extent is drawn too. */
    record Due(Extent extent, boolean stretch, boolean unsure, String words) {}

    static Lifeline of(String id, List<Step> life, Optional<EdtfDate> due, TimeScale scale) {
        List<Mark> marks = new ArrayList<>();
        double[] taken = new double[LANES];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        for (int ordinal = 1; ordinal <= life.size(); ordinal++) {
            Step step = life.get(ordinal - 1);
            Extent extent = scale.of(step.date().value());
            int lane = lane(taken, extent.mark());
            taken[lane] = extent.mark();
            marks.add(mark(step, extent, lane, "/commitments/" + id + "#entry-" + ordinal));
        }
        return new Lifeline(
                List.copyOf(marks),
                due.map(date -> new Due(scale.of(date), stretch(date), unsure(date), "due " + words(date))),
                !Outlook.settled(life.get(life.size() - 1).state()));
    }

    private static int lane(double[] taken, double at) {
        for (int lane = 0; lane < taken.length; lane++) {
            if (Math.abs(at - taken[lane]) >= ROOM) {
                return lane;
            }
        }
        return taken.length - 1;
    }

    private static Mark mark(Step step, Extent extent, int lane, String entry) {
        EdtfDate date = step.date().value();
        return new Mark(
                step.state(),
                extent,
                stretch(date),
                unsure(date),
                lane,
                step.state().words() + ", " + words(date)
                        + step.at().map(at -> ", at " + at.name()).orElse(""),
                step.at().map(Reference::id).map(at -> "/engagements/" + at).orElse(entry));
    }

    private static boolean stretch(EdtfDate date) {
        return date.earliest().isEmpty() || !date.earliest().equals(date.latest());
    }

    private static boolean unsure(EdtfDate date) {
        return date.approximate() || date.uncertain();
    }

    private static String words(EdtfDate date) {
        return date.certaintyInWords().isEmpty()
                ? date.inWords()
                : date.inWords() + " (" + date.certaintyInWords() + ")";
    }

    /** Where the line begins. */
    public double from() {
        return marks.stream().mapToDouble(mark -> mark.extent().mark()).min().orElseThrow();
    }

    /** Where the last entry stands, from which an open end runs on. */
    public double to() {
        return marks.stream().mapToDouble(mark -> mark.extent().mark()).max().orElseThrow();
    }

    /** The part of the line after the last entry, in percent. */
    public double rest() {
        return 100 - to();
    }

    public int lanes() {
        return marks.stream().mapToInt(Mark::lane).max().orElseThrow() + 1;
    }
}
