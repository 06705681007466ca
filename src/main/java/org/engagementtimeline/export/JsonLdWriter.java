package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes engagements as one graph of schema.org events. Its context stands in the file, so that whoever reads it need ask
 * no other site for one.
 */
@Component
class JsonLdWriter implements EngagementWriter {

    private static final Map<String, Object> LINK = Map.of("@type", "@id");

    /** The part of schema.org's own context that the events use. */
    private static final Map<String, Object> CONTEXT =
            Map.of("@vocab", "https://schema.org/", "url", LINK, "eventStatus", LINK);

    private final JsonMapper json;

    JsonLdWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.JSONLD;
    }

    @Override
    public void write(Publication publication, Iterator<EngagementData> engagements, OutputStream out)
            throws IOException {
        // Closed only when all is written: what broke off must not look whole.
        JsonGenerator file = json.createGenerator(Undisturbed.by(out), JsonEncoding.UTF8);
        file.writeStartObject();
        file.writePOJOProperty("@context", CONTEXT);
        file.writeArrayPropertyStart("@graph");
        while (engagements.hasNext()) {
            file.writePOJO(JsonLdEvent.of(engagements.next(), publication.site()));
        }
        file.writeEndArray();
        file.writeEndObject();
        file.close();
    }
}
