package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.Bound;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A number that a source gives, of a commitment or a background event. */
@Entity
@Immutable
@Table(name = "figure")
public class Figure {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private @Nullable Commitment commitment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "background_id")
    private @Nullable BackgroundEvent background;

    private int ordinal;

    private String label;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    private String unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected Figure() {}

    public Long id() {
        return id;
    }

    public @Nullable Commitment commitment() {
        return commitment;
    }

    public @Nullable BackgroundEvent background() {
        return background;
    }

    public int ordinal() {
        return ordinal;
    }

    public String label() {
        return label;
    }

    public BigDecimal value() {
        return value;
    }

    public Bound bound() {
        return bound;
    }

    public String unit() {
        return unit;
    }

    public Claim claim() {
        return claim;
    }

    public CitedValue<Amount> amount() {
        return CitedValue.of(Amount.of(label, bound, value, unit), claim);
    }
}
