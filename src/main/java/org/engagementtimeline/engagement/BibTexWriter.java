package org.engagementtimeline.engagement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.springframework.stereotype.Component;

/** Writes citations of engagements as BibTeX entries: the record as published, with version, address and day of access. */
@Component
class BibTexWriter implements FormatWriter<EngagementDetails> {

    /** The abbreviations that every style of BibTeX knows. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);

    private static final Map<Character, String> LATEX = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '#', "\\#",
            '$', "\\$",
            '%', "\\%",
            '&', "\\&",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    @Override
    public Format format() {
        return Format.BIBTEX;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends EngagementDetails> engagements, OutputStream out)
            throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        while (engagements.hasNext()) {
            file.write(entry(EngagementCitation.of(info, engagements.next())));
        }
        file.flush();
    }

    /**
     * The plain styles of BibTeX print of such an entry no more than author, title, publication, date and note, so the note
     * has what they would leave out; {@code version}, {@code type}, {@code url} and {@code urldate} are BibLaTeX's.
     */
    private static String entry(EngagementCitation citation) {
        String note = "Version " + citation.version() + ", " + citation.address() + ", accessed "
                + citation.accessedInWords();
        return "@misc{" + citation.id() + ",\n"
                + field("author", "{" + escaped(citation.author()) + "}")
                + field("title", "{" + escaped(citation.title()) + "}")
                + field("howpublished", escaped(citation.container()))
                + field("year", String.valueOf(citation.published().getYear()))
                + "  month = " + MONTH.format(citation.published()).toLowerCase(Locale.ROOT) + ",\n"
                + field("type", citation.sort())
                + field("version", escaped(citation.version()))
                + field("note", escaped(note))
                + field("url", citation.address())
                + field("annote", escaped(citation.note()))
                + field("urldate", citation.accessed().toString())
                + citation.licence()
                        .map(licence -> field("copyright", escaped(licence.name() + ", " + licence.address())))
                        .orElse("")
                + "}\n\n";
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "},\n";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(character ->
                        escaped.append(LATEX.getOrDefault((char) character, String.valueOf((char) character))));
        return escaped.toString();
    }
}
