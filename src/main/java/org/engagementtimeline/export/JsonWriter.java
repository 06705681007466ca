package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes engagements with every fact and what it rests on. */
@Component
class JsonWriter implements EngagementWriter {

    private final JsonMapper json;

    JsonWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public void write(Publication publication, Iterator<EngagementData> engagements, OutputStream out)
            throws IOException {
        write("engagements", publication, engagements, out);
    }

    /** Writes records of any sort under their name. */
    void write(String name, Publication publication, Iterator<?> records, OutputStream out) {
        // Closed only when all is written: what broke off must not look whole.
        JsonGenerator file = json.createGenerator(Undisturbed.by(out), JsonEncoding.UTF8);
        file.writeStartObject();
        file.writePOJOProperty("dataSet", publication.dataSet());
        file.writeStringProperty("summary", publication.summary());
        file.writeStringProperty("page", publication.site() + publication.page());
        file.writeArrayPropertyStart(name);
        while (records.hasNext()) {
            file.writePOJO(records.next());
        }
        file.writeEndArray();
        file.writeEndObject();
        file.close();
    }
}
