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
import org.hibernate.annotations.Immutable;

/** One aspect on which accounts of an engagement differ, and the reading that the timeline adopts. */
@Entity
@Immutable
@Table(name = "account")
public class Discrepancy {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "engagement_id")
    private Engagement engagement;

    private int ordinal;

    private String aspect;

    private String adopted;

    private String because;

    @OneToMany(mappedBy = "account")
    @OrderBy("ordinal")
    private List<Reading> readings;

    protected Discrepancy() {}

    public Long id() {
        return id;
    }

    public Engagement engagement() {
        return engagement;
    }

    public int ordinal() {
        return ordinal;
    }

    public String aspect() {
        return aspect;
    }

    public String adopted() {
        return adopted;
    }

    public String because() {
        return because;
    }

    public List<Reading> readings() {
        return readings;
    }
}
