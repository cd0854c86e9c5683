package org.sheyin.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A clause of a law, regulation or notice that a parameter rests on (Art 1). It is in force from its effective date, which
 * is open while the text is a draft, until it is repealed or expires.
 */
@Entity
@Table(name = "law_source")
public class LawSource {
    @Id
    private String code;

    @Column(name = "law_zh")
    private String lawZh;

    @Column(name = "law_en")
    private String lawEn;

    private String number;

    @Column(name = "clause_zh")
    private String clauseZh;

    @Column(name = "clause_en")
    private String clauseEn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected LawSource() {}

    public String code() {
        return code;
    }

    public String lawZh() {
        return lawZh;
    }

    public String lawEn() {
        return lawEn;
    }

    /** Document number, empty while a draft. */
    public String number() {
        return number;
    }

    public String clauseZh() {
        return clauseZh;
    }

    public String clauseEn() {
        return clauseEn;
    }

    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }
}
