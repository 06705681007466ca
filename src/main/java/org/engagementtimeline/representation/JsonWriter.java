package org.engagementtimeline.representation;

import java.io.OutputStream;
import java.util.Iterator;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes things with every fact and what it rests on; {@link JsonList} describes the same for the contract. */
@Component
public class JsonWriter implements FormatWriter<Object> {

    private final JsonMapper json;

    JsonWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public void write(FileInfo info, Iterator<?> items, OutputStream out) {
        // Closed only when all is written: an interrupted file must not look complete.
        JsonGenerator file = open(json, out);
        file.writeStartObject();
        file.writePOJOProperty("dataSet", info.dataSet());
        file.writeStringProperty("title", info.title());
        file.writeStringProperty("page", info.site() + info.page());
        file.writeNumberProperty("total", info.total());
        file.writeArrayPropertyStart("items");
        while (items.hasNext()) {
            file.writePOJO(items.next());
        }
        file.writeEndArray();
        info.next().ifPresent(next -> file.writeStringProperty("next", info.site() + next));
        file.writeEndObject();
        file.close();
    }

    /** A generator that ends the text when it is closed, and not the stream, in which more may follow. */
    public static JsonGenerator open(JsonMapper json, OutputStream out) {
        return json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out, JsonEncoding.UTF8);
    }
}
