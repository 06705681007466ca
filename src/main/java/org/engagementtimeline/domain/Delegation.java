package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;

/** One party's side of one engagement. */
@Entity
@Immutable
@Table(name = "delegation")
public class Delegation {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "engagement_id")
    private Engagement engagement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @OneToMany(mappedBy = "delegation")
    @OrderBy("ordinal")
    private List<Attendance> attendances;

    protected Delegation() {}

    public Long id() {
        return id;
    }

    public Engagement engagement() {
        return engagement;
    }

    public Party party() {
        return party;
    }

    public Claim claim() {
        return claim;
    }

    public List<Attendance> attendances() {
        return attendances;
    }
}
