package org.engagementtimeline.web;

/**
 * Another form of what a page shows, which programs find by a link in its head.
 *
 * @param address from "/" on
 */
public record Alternate(String title, String mediaType, String address) {

    /** Whether calendar programs can subscribe to it. */
    public boolean isCalendar() {
        return mediaType.equals("text/calendar");
    }

    /**
     * The address that calendar programs open to subscribe, rather than import once.
     *
     * @param site what whole addresses begin with
     */
    public String webcal(String site) {
        return site.replaceFirst("^https?:", "webcal:") + address;
    }
}
