package org.engagementtimeline.chart;

import org.engagementtimeline.edtf.EdtfDate;

/**
 * A sign on a drawn line of time that leads somewhere.
 *
 * @param extended whether the date may mean more than one day, so that its extent is drawn
 * @param kind which sign it is, as the stylesheet names it
 * @param title its name for whoever does not see it
 */
public record Mark(Extent extent, boolean extended, String kind, String address, String title) {

    public static Mark of(TimeScale scale, EdtfDate date, String kind, String address, String title) {
        boolean extended = date.earliest().isEmpty() || !date.earliest().equals(date.latest());
        return new Mark(scale.of(date), extended, kind, address, title);
    }

    public double at() {
        return extent.mark();
    }
}
