package org.engagementtimeline.background;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.Certainty;
import org.hibernate.annotations.Immutable;

/** What lists and charts show of a background event, without its details, because a page may have hundreds. */
@Entity
@Immutable
@Table(name = "background")
public class ListedEvent {

    @Id
    private String id;

    private String title;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String edtf;

    private boolean judged;

    @Column(name = "sort_day")
    private LocalDate sortDay;

    protected ListedEvent() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Certainty certainty() {
        return certainty;
    }

    public Dated dated() {
        return new Dated(EdtfDate.parse(edtf), judged);
    }
}
