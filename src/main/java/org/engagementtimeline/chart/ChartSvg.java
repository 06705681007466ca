package org.engagementtimeline.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /**
     * The lane of a chart that readers choose from: what is not selected as a faint trace, then the ranges of the marks, the symbols
     * and the bars.
     *
     * @param rest the periods that have something which is not selected
     * @param marks one for each thing that is selected; those without a symbol are links of their own
     * @param height in pixels; symbols stand in its middle, bars at its bottom
     * @param base the beginning of the site's addresses, with the "/" at its end
     */
    public static String lane(
            List<TimeRange> rest,
            List<ChartMark> marks,
            List<ChartTarget> targets,
            List<ChartBar> bars,
            int height,
            String base) {
        ChartSvg written = new ChartSvg(base);
        if (!rest.isEmpty()) {
            written.rest(rest);
        }
        for (ChartMark mark : marks) {
            if (mark.range().anchored()) {
                written.band(mark);
            } else {
                written.link(mark);
            }
        }
        targets.forEach(target -> written.link(target, height / 2));
        if (!bars.isEmpty()) {
            written.svg.append("<g transform=\"translate(0 ").append(height).append(")\">");
            bars.forEach(written::link);
            written.svg.append("</g>");
        }
        return written.svg.toString();
    }

    /** One path however many there are, in a drawing that is stretched to the width of the lane. */
    private void rest(List<TimeRange> ranges) {
        svg.append(
                "<svg class=\"rest\" width=\"100%\" height=\"100%\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\"><path d=\"");
        for (TimeRange range : ranges) {
            svg.append('M')
                    .append(range.from())
                    .append(" 3h")
                    .append(range.width())
                    .append("v2h-")
                    .append(range.width());
            svg.append('z');
        }
        svg.append("\"/></svg>");
    }

    private void link(ChartTarget target, int middle) {
        open(target.css(), target.address());
        title(target.title());
        String x = "\" x=\"" + target.at() + "%\" y=\"";
        svg.append("<use href=\"#mark-")
                .append(target.symbol())
                .append(x)
                .append(middle)
                .append("\"/>");
        if (target.count() > 1) {
            svg.append("<text class=\"number")
                    .append(x)
                    .append(middle + 4)
                    .append("\">")
                    .append(target.count());
            svg.append("</text>");
        }
        ChartTarget.Label label = target.label();
        if (!target.signs().isEmpty()) {
            text(label.fits() ? "signs " + label.fit().below() : "signs", 9, x, middle, target.signs());
        }
        if (label.fits()) {
            int away = target.count() > 1 ? 13 : 10;
            String css =
                    (label.before() ? "label before " : "label ") + label.fit().css();
            text(css, label.before() ? -away : away, x, middle, label.text());
        }
        svg.append("</a>");
    }

    private void text(String css, int dx, String x, int middle, String text) {
        svg.append("<text class=\"")
                .append(css)
                .append("\" dx=\"")
                .append(dx)
                .append(x)
                .append(middle + 4)
                .append("\">");
        svg.append(escaped(text)).append("</text>");
    }

    private void link(ChartMark mark) {
        open("chart-mark", mark.address());
        write(mark);
        svg.append("</a>");
    }

    private void write(ChartMark mark) {
        title(mark.title());
        TimeRange range = mark.range();
        if (mark.band()) {
            svg.append("<line class=\"hit").append(ends(mark));
            band(mark);
        }
        if (range.anchored()) {
            String x = "\" x=\"" + range.anchor() + "%\" y=\"";
            svg.append("<use href=\"#mark-")
                    .append(mark.symbol())
                    .append(x)
                    .append(mark.y())
                    .append("\"/>");
            if (!mark.signs().isEmpty()) {
                text("signs", 9, x, mark.y(), mark.signs());
            }
        }
    }

    private void band(ChartMark mark) {
        if (mark.band()) {
            svg.append(mark.range().open() ? "<line class=\"band open" : "<line class=\"band")
                    .append(ends(mark));
        }
    }

    private static String ends(ChartMark mark) {
        return "\" x1=\"" + mark.range().from() + "%\" x2=\"" + mark.range().to() + "%\" y1=\"" + mark.y() + "\" y2=\""
                + mark.y() + "\"/>";
    }

    private void link(ChartBar bar) {
        String x = "\" x=\"" + bar.range().from() + "%\" width=\"" + bar.range().width() + "%\"";
        if (bar.address() == null) {
            svg.append("<g class=\"chart-bar\">");
            title(bar.title());
        } else {
            open("chart-bar", bar.address());
            title(bar.title());
            svg.append("<rect class=\"hit").append(x).append(" y=\"-33\" height=\"33\"/>");
        }
        rectangle("whole", x, bar.height());
        if (bar.filledHeight() > 0) {
            rectangle("part", x, bar.filledHeight());
        }
        svg.append(bar.address() == null ? "</g>" : "</a>");
    }

    private void rectangle(String kind, String x, int height) {
        svg.append("<rect class=\"").append(kind).append(x).append(" y=\"").append(-height);
        svg.append("\" height=\"").append(height).append("\"/>");
    }

    /** Opens a link. An address that begins with "/" is on this site, any other is within the page. */
    private void open(String style, @Nullable String link) {
        String address = String.valueOf(link);
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
