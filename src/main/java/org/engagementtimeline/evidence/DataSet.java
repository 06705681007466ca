package org.engagementtimeline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The data set that is loaded: what it is, which revision, and what it is known to lack. */
@Entity
@Immutable
@Table(name = "data_set")
public class DataSet {

    private static final int SHORT_REVISION = 12;

    @Id
    @Column(name = "only_one")
    private boolean onlyOne;

    private String title;

    private String description;

    private String version;

    private String revision;

    private @Nullable String publisher;

    private @Nullable String licence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> gaps;

    private @Nullable String coverage;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected DataSet() {}

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String version() {
        return version;
    }

    public String revision() {
        return revision;
    }

    /** Enough of the revision to tell it from others. */
    public String shortRevision() {
        return revision.substring(0, Math.min(SHORT_REVISION, revision.length()));
    }

    /** Who publishes it; absent if it names nobody. */
    public @Nullable String publisher() {
        return publisher;
    }

    /** The licence of the data; absent if it claims none. */
    public @Nullable Licence licence() {
        return licence == null ? null : Licence.of(licence);
    }

    public List<String> gaps() {
        return gaps;
    }

    /** From the first to the last day on which a source is dated; empty if none is. */
    public Optional<EdtfDate> coverage() {
        return Optional.ofNullable(coverage).map(EdtfDate::parse);
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}
