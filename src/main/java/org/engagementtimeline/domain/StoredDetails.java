package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A thing as the database keeps it: its details as JSON. A JSON file has them as they are. Code that needs the details reads them
 * from the JSON, each time anew.
 */
@MappedSuperclass
public abstract class StoredDetails<T> implements Item<T> {

    @Id
    private String id;

    @Column(name = "details", columnDefinition = "jsonb")
    private String json;

    private final transient Class<T> type;

    protected StoredDetails(Class<T> type) {
        this.type = type;
    }

    @Override
    public String id() {
        return id;
    }

    @JsonValue
    @JsonRawValue
    public String json() {
        return json;
    }

    @Override
    public T details() {
        return DetailsJson.read(json, type);
    }
}
