package org.engagementtimeline.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * A bar that counts what begins in one period; heights are in pixels.
 *
 * @param height for all that it counts
 * @param part for those of them that are drawn full
 * @param outlined whether even these are drawn hollow, because none took place
 * @param title its name for readers who do not see it or who point at it
 */
public record ChartBar(TimeRange range, int height, int part, boolean outlined, String address, String title) {

    private static final int LOWEST = 3;

    /**
     * Writes bars that stand on y = 0. A chart may have a thousand of them, which made up half of a page's HTML and half of the
     * time of its template, so that this is written here and in no template.
     *
     * @param base what the addresses of the site begin with, up to and with "/"
     */
    public static String svg(List<ChartBar> bars, String base) {
        StringBuilder svg = new StringBuilder();
        bars.forEach(bar -> bar.write(svg, base));
        return svg.toString();
    }

    private void write(StringBuilder svg, String base) {
        String x = "\" x=\"" + range.from() + "%\" width=\"" + range.width() + "%\"";
        svg.append("<a class=\"chart-bar").append(outlined ? " outlined" : "");
        svg.append("\" href=\"").append(escaped(base + address.substring(1)));
        svg.append("\"><title>").append(escaped(title)).append("</title>");
        svg.append("<rect class=\"hit").append(x).append(" y=\"-33\" height=\"33\"/>");
        rectangle(svg, "whole", x, height);
        if (part > 0) {
            rectangle(svg, "part", x, part);
        }
        svg.append("</a>");
    }

    private static void rectangle(StringBuilder svg, String kind, String x, int height) {
        svg.append("<rect class=\"").append(kind).append(x);
        svg.append(" y=\"")
                .append(-height)
                .append("\" height=\"")
                .append(height)
                .append("\"/>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** The height for a number; nothing has none, and the least can be seen. */
    public static int height(long number, long most, int highest) {
        return number == 0 ? 0 : (int) Math.max(LOWEST, Math.round((double) number * highest / most));
    }
}
