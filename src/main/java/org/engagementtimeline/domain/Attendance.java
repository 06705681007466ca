package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.Confirmation;
import org.engagementtimeline.vocabulary.Role;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A person or an unnamed group in a delegation, with a role and the office held then (a Popolo membership). */
@Entity
@Immutable
@Table(name = "attendance")
public class Attendance {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegation_id")
    private Delegation delegation;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    private @Nullable String unnamed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_id")
    private @Nullable Office office;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected Attendance() {}

    public Long id() {
        return id;
    }

    public Delegation delegation() {
        return delegation;
    }

    public int ordinal() {
        return ordinal;
    }

    public @Nullable Person person() {
        return person;
    }

    public @Nullable String unnamed() {
        return unnamed;
    }

    public @Nullable Office office() {
        return office;
    }

    public Role role() {
        return role;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    public Claim claim() {
        return claim;
    }
}
