package org.engagementtimeline.engagement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.springframework.stereotype.Component;

/** Writes citations of engagements as BibTeX entries: the record as published, with version, address and day of access. */
@Component
class BibTexWriter implements FormatWriter<EngagementDetails> {

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

    private static String entry(EngagementCitation citation) {
        return "@misc{" + citation.id() + ",\n"
                + field("title", "{" + escaped(citation.title()) + "}")
                + field("howpublished", escaped(citation.container()))
                + field("year", String.valueOf(citation.published().getYear()))
                + field("edition", escaped(citation.edition()))
                + field("note", escaped(citation.note()))
                + field("url", citation.address())
                + field("urldate", citation.accessed().toString())
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
