package org.engagementtimeline.chart;

import java.util.List;
import org.unbescape.html.HtmlEscape;

/**
 * Writes the marks, bars and lines of charts as SVG. A chart may have a thousand of them. In a template they took half of the time of a
 * page, so they are written here.
 */
public final class ChartSvg {

    private final StringBuilder svg = new StringBuilder();
    private final String base;

    private ChartSvg(String base) {
        this.base = base;
    }

    /**
     * Marks, each in a link, and bars that stand on y = 0.
     *
     * @param base the beginning of the site's addresses, with the "/" at its end
     */
    public static String of(List<ChartMark> marks, List<ChartBar> bars, String base) {
        ChartSvg written = new ChartSvg(base);
        marks.forEach(written::link);
        bars.forEach(written::link);
        return written.svg.toString();
    }

    /** A mark without a link. */
    public static String of(ChartMark mark) {
        ChartSvg written = new ChartSvg("/");
        written.write(mark);
        return written.svg.toString();
    }

    /** Vertical lines along a scale, each at its position in percent. */
    static String lines(List<Double> places, String attributes) {
        StringBuilder lines = new StringBuilder();
        for (double at : places) {
            lines.append("<line ").append(attributes);
            lines.append(" x1=\"").append(at).append("%\" x2=\"").append(at).append("%\"/>");
        }
        return lines.toString();
    }

    private void link(ChartMark mark) {
        open(mark.faint() ? "chart-mark faint" : "chart-mark", String.valueOf(mark.address()));
        write(mark);
        svg.append("</a>");
    }

    private void write(ChartMark mark) {
        title(mark.title());
        TimeRange range = mark.range();
        if (mark.band()) {
            String ends = "\" x1=\"" + range.from() + "%\" x2=\"" + range.to() + "%\" y1=\"" + mark.y() + "\" y2=\""
                    + mark.y() + "\"/>";
            svg.append("<line class=\"hit").append(ends);
            svg.append(range.open() ? "<line class=\"band open" : "<line class=\"band")
                    .append(ends);
        }
        if (range.anchored()) {
            String x = "\" x=\"" + range.anchor() + "%\" y=\"";
            svg.append("<use href=\"#mark-")
                    .append(mark.symbol())
                    .append(x)
                    .append(mark.y())
                    .append("\"/>");
            if (!mark.signs().isEmpty()) {
                svg.append("<text class=\"signs\" dx=\"9")
                        .append(x)
                        .append(mark.y() + 4)
                        .append("\">");
                svg.append(escaped(mark.signs())).append("</text>");
            }
        }
    }

    private void link(ChartBar bar) {
        open(bar.outlined() ? "chart-bar outlined" : "chart-bar", bar.address());
        title(bar.title());
        String x = "\" x=\"" + bar.range().from() + "%\" width=\"" + bar.range().width() + "%\"";
        svg.append("<rect class=\"hit").append(x).append(" y=\"-33\" height=\"33\"/>");
        rectangle("whole", x, bar.height());
        if (bar.filledHeight() > 0) {
            rectangle("part", x, bar.filledHeight());
        }
        svg.append("</a>");
    }

    private void rectangle(String kind, String x, int height) {
        svg.append("<rect class=\"").append(kind).append(x).append(" y=\"").append(-height);
        svg.append("\" height=\"").append(height).append("\"/>");
    }

    /** Opens a link. An address that begins with "/" is on this site, any other is within the page. */
    private void open(String style, String address) {
        String target = address.startsWith("/") ? base + address.substring(1) : address;
        svg.append("<a class=\"")
                .append(style)
                .append("\" href=\"")
                .append(escaped(target))
                .append("\">");
    }

    private void title(String title) {
        svg.append("<title>").append(escaped(title)).append("</title>");
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml5Xml(text);
    }
}
