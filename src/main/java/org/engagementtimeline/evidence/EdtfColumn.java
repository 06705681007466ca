package org.engagementtimeline.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Keeps a date in its EDTF text, the only form that says exactly how certain it is. */
@Converter(autoApply = true)
class EdtfColumn implements AttributeConverter<EdtfDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable EdtfDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : EdtfDate.parse(text);
    }
}
