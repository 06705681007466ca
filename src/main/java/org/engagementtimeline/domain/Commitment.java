package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something promised, and its history (PLOVER AGREE, the Peace Accords Matrix). */
@Entity
@Immutable
@Table(name = "commitment")
public class Commitment {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private CommitmentDetails details;

    protected Commitment() {}

    public CommitmentDetails details() {
        return details;
    }
}
