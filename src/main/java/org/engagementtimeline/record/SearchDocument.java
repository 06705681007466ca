package org.engagementtimeline.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The words of one record, as search finds it; here so that conditions on records can ask for words as well. */
@Entity
@Immutable
@Table(name = "search_document")
@IdClass(SearchDocument.Key.class)
public class SearchDocument {

    record Key(SubjectKind kind, String id) {}

    @Id
    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    @Id
    private String id;

    @Column(columnDefinition = "tsvector")
    private String lexemes;

    protected SearchDocument() {}
}
