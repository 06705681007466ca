package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON in which the database keeps details. It differs from that of the files in one respect: it also has what files leave
 * out ({@code @JsonIgnore}), so that details are the same when they are read again.
 */
public final class DetailsJson implements FormatMapper {

    private static final JsonMapper JSON = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
                    return false;
                }
            })
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    /** UTF-8 without line ends. */
    public static byte[] write(Object details) {
        return JSON.writeValueAsBytes(details);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return JSON.readValue(json.toString(), JSON.constructType(type.getJavaType()));
    }

    @Override
    public <T> String toString(T details, JavaType<T> type, WrapperOptions options) {
        return JSON.writeValueAsString(details);
    }
}
