package org.engagementtimeline.browser;

import com.microsoft.playwright.options.ColorScheme;

/** What a reader reads on: a window's size in CSS pixels, the colours asked for, and whether scripts run. */
record Device(int width, int height, ColorScheme colours, boolean scripts) {

    static final Device DESK = new Device(1440, 900, ColorScheme.LIGHT, true);

    /** The narrowest window that the pages are made for; also a 1280 px one at a zoom of 400 %. */
    static final Device PHONE = new Device(320, 640, ColorScheme.LIGHT, true);

    Device dark() {
        return new Device(width, height, ColorScheme.DARK, scripts);
    }

    Device withoutScripts() {
        return new Device(width, height, colours, false);
    }

    @Override
    public String toString() {
        return width + " px, " + colours.toString().toLowerCase(java.util.Locale.ROOT)
                + (scripts ? "" : ", without scripts");
    }
}
