package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.TenureStatus;
import org.hibernate.annotations.Immutable;

/** An office that a source shows a person in, apart from attendances and positions. */
@Entity
@Immutable
@Table(name = "tenure")
public class Tenure {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_id")
    private Office office;

    @Enumerated(EnumType.STRING)
    private TenureStatus held;

    @Column(name = "date_edtf")
    private EdtfDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "date_claim")
    private Claim dateClaim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected Tenure() {}

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Office office() {
        return office;
    }

    public TenureStatus held() {
        return held;
    }

    public EdtfDate date() {
        return date;
    }

    public Claim dateClaim() {
        return dateClaim;
    }

    public Claim claim() {
        return claim;
    }
}
