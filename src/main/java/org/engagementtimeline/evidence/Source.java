package org.engagementtimeline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** An article: what it is, which file it was read from, and how many paragraphs (non-empty lines) that has. */
@Entity
@Immutable
@Table(name = "source")
public class Source {

    @Id
    private String id;

    private int ordinal;

    private String label;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private String about;

    private int paragraphs;

    @OneToMany(mappedBy = "source")
    private Set<SourceStatement> statements;

    protected Source() {}

    public String id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    public String label() {
        return label;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public String about() {
        return about;
    }

    public int paragraphs() {
        return paragraphs;
    }

    /** What it states of itself: its title, publisher and date, as far as it does. */
    public Optional<SourceStatement> stated(String kind) {
        return statements.stream()
                .filter(statement -> statement.kind().equals(kind))
                .findFirst();
    }
}
