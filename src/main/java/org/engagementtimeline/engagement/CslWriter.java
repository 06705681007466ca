package org.engagementtimeline.engagement;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.representation.JsonWriter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes citations of engagements as the items that CSL processors such as Zotero and pandoc read. */
@Component
class CslWriter implements FormatWriter<EngagementDetails> {

    private final JsonMapper json;

    CslWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.CSL_JSON;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends EngagementDetails> engagements, OutputStream out)
            throws IOException {
        // Closed only when all is written: an interrupted file must not look complete.
        JsonGenerator file = JsonWriter.open(json, out);
        file.writeStartArray();
        while (engagements.hasNext()) {
            file.writePOJO(item(EngagementCitation.of(info, engagements.next())));
        }
        file.writeEndArray();
        file.close();
    }

    private static Map<String, Object> item(EngagementCitation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.id());
        item.put("type", "entry");
        item.put("author", List.of(Map.of("literal", citation.author())));
        item.put("title", citation.title());
        item.put("container-title", citation.container());
        item.put("issued", day(citation.published()));
        item.put("version", citation.version());
        item.put("genre", citation.sort());
        item.put(
                "note",
                citation.note() + citation.licenceInWords().map(" "::concat).orElse(""));
        item.put("URL", citation.address());
        item.put("accessed", day(citation.accessed()));
        return item;
    }

    private static Map<String, Object> day(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
