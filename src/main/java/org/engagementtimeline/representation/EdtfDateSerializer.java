package org.engagementtimeline.representation;

import org.engagementtimeline.edtf.EdtfDate;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a date as {@link DateForms}. */
@JacksonComponent
class EdtfDateSerializer extends StdSerializer<EdtfDate> {

    EdtfDateSerializer() {
        super(EdtfDate.class);
    }

    @Override
    public void serialize(EdtfDate date, JsonGenerator file, SerializationContext context) {
        context.writeValue(file, DateForms.of(date));
    }
}
