package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes citations of engagements as the items that CSL processors such as Zotero and pandoc read. */
@Component
class CslWriter implements EngagementWriter {

    private final JsonMapper json;

    CslWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.CSL;
    }

    @Override
    public void write(Publication publication, Iterator<EngagementData> engagements, OutputStream out)
            throws IOException {
        // Closed only when all is written: what broke off must not look whole.
        JsonGenerator file = json.createGenerator(Undisturbed.by(out), JsonEncoding.UTF8);
        file.writeStartArray();
        while (engagements.hasNext()) {
            file.writePOJO(item(Citation.of(publication, engagements.next())));
        }
        file.writeEndArray();
        file.close();
    }

    private static Map<String, Object> item(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.id());
        item.put("type", "entry");
        item.put("title", citation.title());
        item.put("container-title", citation.container());
        item.put("issued", day(citation.published()));
        item.put("version", citation.edition());
        item.put("note", citation.note());
        item.put("URL", citation.address());
        item.put("accessed", day(citation.accessed()));
        return item;
    }

    private static Map<String, Object> day(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
