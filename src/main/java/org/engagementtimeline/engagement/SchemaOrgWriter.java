package org.engagementtimeline.engagement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.representation.JsonWriter;
import org.engagementtimeline.representation.SchemaOrg;
import org.engagementtimeline.representation.SchemaOrgDataset;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes engagements as a graph of schema.org events, which are part of the data set that it begins with. */
@Component
class SchemaOrgWriter implements FormatWriter<EngagementDetails> {

    private final JsonMapper json;

    SchemaOrgWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.JSON_LD;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends EngagementDetails> engagements, OutputStream out)
            throws IOException {
        // Closed only when all is written: an interrupted file must not look complete.
        JsonGenerator file = JsonWriter.open(json, out);
        file.writeStartObject();
        file.writePOJOProperty("@context", SchemaOrg.CONTEXT);
        file.writeArrayPropertyStart("@graph");
        file.writePOJO(SchemaOrgDataset.of(info.dataSet(), info.site()));
        while (engagements.hasNext()) {
            file.writePOJO(SchemaOrgEvent.of(engagements.next(), info.site()));
        }
        file.writeEndArray();
        file.writeEndObject();
        file.close();
    }
}
