package org.engagementtimeline.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A paragraph of a source that needs a word of its own: page furniture, or text that no fact cites. */
@Entity
@Immutable
@Table(name = "paragraph")
@IdClass(Paragraph.Key.class)
public class Paragraph {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Id
    private int number;

    private boolean furniture;

    private @Nullable String note;

    protected Paragraph() {}

    public Source source() {
        return source;
    }

    public int number() {
        return number;
    }

    public boolean furniture() {
        return furniture;
    }

    public @Nullable String note() {
        return note;
    }

    /** A paragraph's place: its source and its number. */
    record Key(String source, int number) {}
}
