package org.engagementtimeline.engagement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.springframework.stereotype.Component;

/** Writes citations of engagements as RIS, the tagged lines that reference managers exchange. */
@Component
class RisWriter implements FormatWriter<EngagementDetails> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

    @Override
    public Format format() {
        return Format.RIS;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends EngagementDetails> engagements, OutputStream out)
            throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        while (engagements.hasNext()) {
            EngagementCitation citation = EngagementCitation.of(info, engagements.next());
            line(file, "TY", "ELEC");
            line(file, "ID", citation.id());
            // The comma keeps programs from taking a body for a person, the last word for a family name.
            line(file, "AU", citation.author() + ",");
            line(file, "TI", citation.title());
            line(file, "T2", citation.container());
            line(file, "PY", String.valueOf(citation.published().getYear()));
            line(file, "DA", DAY.format(citation.published()));
            line(file, "ET", citation.version());
            line(file, "M3", citation.sort());
            line(file, "PB", citation.author());
            line(file, "N1", citation.note());
            Optional<String> licence = citation.licenceInWords();
            if (licence.isPresent()) {
                line(file, "N1", licence.get());
            }
            line(file, "UR", citation.address());
            line(file, "Y2", DAY.format(citation.accessed()));
            line(file, "ER", "");
            file.write("\r\n");
        }
        file.flush();
    }

    /** A value is one line; the loader keeps control characters out of all but the longest texts. */
    private static void line(Writer file, String tag, String value) throws IOException {
        file.write(tag + "  - " + value.replaceAll("\\s+", " ") + "\r\n");
    }
}
