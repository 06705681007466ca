package org.engagementtimeline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.edtf.EdtfDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a source states of itself: its title, publisher or date; absent where it states none. */
@Entity
@Immutable
@Table(name = "source_statement")
@IdClass(SourceStatement.Key.class)
public class SourceStatement {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    @Id
    private String kind;

    private String statement;

    @Column(name = "date_edtf")
    private @Nullable EdtfDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected SourceStatement() {}

    public Source source() {
        return source;
    }

    public String kind() {
        return kind;
    }

    public String statement() {
        return statement;
    }

    public @Nullable EdtfDate date() {
        return date;
    }

    public Claim claim() {
        return claim;
    }

    /** One statement of each kind for a source. */
    record Key(String source, String kind) {}
}
