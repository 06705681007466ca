package org.engagementtimeline.generated;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** The fields of a record in the order in which a file has them. */
final class Fields extends LinkedHashMap<String, Object> {

    static Fields of(String key, Object value) {
        return new Fields().with(key, value);
    }

    /** @param value null leaves the field out */
    Fields with(String key, @Nullable Object value) {
        if (value != null) {
            put(key, value);
        }
        return this;
    }
}
