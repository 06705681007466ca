package org.engagementtimeline.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One fact about one subject as the paragraphs it cites support it (after the FollowTheMoney statement). */
@Entity
@Immutable
@Table(name = "claim")
public class Claim {

    @Id
    private Long id;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "subject_title")
    private String subjectTitle;

    private String aspect;

    private String statement;

    private @Nullable String inferred;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "claim_id"))
    private Set<Citation> citations;

    protected Claim() {}

    public Long id() {
        return id;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String subjectId() {
        return subjectId;
    }

    public String subjectTitle() {
        return subjectTitle;
    }

    public String aspect() {
        return aspect;
    }

    public String statement() {
        return statement;
    }

    public @Nullable String inferred() {
        return inferred;
    }

    public Set<Citation> citations() {
        return citations;
    }

    public Evidence evidence() {
        return Evidence.of(this);
    }
}
