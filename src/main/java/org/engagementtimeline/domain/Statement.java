package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a party says at or about an engagement or a background event; for no party, it is a comment. */
@Entity
@Immutable
@Table(name = "position")
public class Statement {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "engagement_id")
    private @Nullable Engagement engagement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "background_id")
    private @Nullable BackgroundEvent background;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_id")
    private @Nullable Office office;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    private @Nullable String unnamed;

    @Column(name = "date_edtf")
    private @Nullable EdtfDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "date_claim")
    private @Nullable Claim dateClaim;

    private String says;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToMany
    @JoinTable(
            name = "position_party",
            joinColumns = @JoinColumn(name = "position_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderBy("ordinal")
    private Set<Party> parties;

    @ManyToMany
    @JoinTable(
            name = "position_mention",
            joinColumns = @JoinColumn(name = "position_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("name")
    private Set<Organisation> mentions;

    protected Statement() {}

    public Long id() {
        return id;
    }

    public @Nullable Engagement engagement() {
        return engagement;
    }

    public @Nullable BackgroundEvent background() {
        return background;
    }

    public int ordinal() {
        return ordinal;
    }

    public @Nullable Person person() {
        return person;
    }

    public @Nullable Office office() {
        return office;
    }

    public @Nullable Organisation organisation() {
        return organisation;
    }

    public @Nullable String unnamed() {
        return unnamed;
    }

    public @Nullable EdtfDate date() {
        return date;
    }

    public @Nullable Claim dateClaim() {
        return dateClaim;
    }

    public String says() {
        return says;
    }

    public Claim claim() {
        return claim;
    }

    public Set<Party> parties() {
        return parties;
    }

    public Set<Organisation> mentions() {
        return mentions;
    }
}
