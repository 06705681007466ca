package org.engagementtimeline.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * The numbered sources of one page, as a history book has them: each source with certain paragraphs has one number, in the order of
 * first use. The template that renders the page asks for the numbers in the order of its text, so they run from 1 without a gap.
 * An object belongs to one page and one thread. A page has hundreds of links to notes and paragraphs, so they are written here.
 */
public final class Footnotes {

    private final Map<CitedSource, Integer> numbers = new LinkedHashMap<>();

    /**
     * The numbers of some sources with their paragraphs, as links to their notes. A number is new if the page has not cited the same
     * yet; a note leads back to it.
     */
    public String numbers(List<CitedSource> citations) {
        StringBuilder html = new StringBuilder();
        for (CitedSource cited : citations) {
            int last = numbers.size();
            int number = numbers.computeIfAbsent(cited, any -> last + 1);
            html.append("<a class=\"note\" href=\"#note-").append(number).append('"');
            if (number > last) {
                html.append(" id=\"cited-").append(number).append('"');
            }
            html.append(" aria-label=\"")
                    .append(number)
                    .append(": ")
                    .append(escaped(cited.words()))
                    .append("\">")
                    .append(number)
                    .append("</a>");
        }
        return html.toString();
    }

    /** A link to each paragraph of a source. */
    public String paragraphs(List<Integer> paragraphs, String source) {
        StringBuilder html = new StringBuilder();
        for (int paragraph : paragraphs) {
            html.append(html.isEmpty() ? "" : ", ")
                    .append("<a class=\"cite\" href=\"")
                    .append(escaped(source))
                    .append("#p")
                    .append(paragraph)
                    .append("\">¶")
                    .append(paragraph)
                    .append("</a>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** What has been cited so far, by number. */
    public List<CitedSource> notes() {
        return List.copyOf(numbers.keySet());
    }
}
