package org.sheyin.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * One edition of the province's catalogue. Founded as a draft, published whole, in force from its date until the next one
 * ends it (Art 16, Annex 2); a published edition never changes.
 */
@Entity
@Table(name = "catalogue_version")
public class CatalogueVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_version_seq")
    @SequenceGenerator(name = "catalogue_version_seq", sequenceName = "catalogue_version_seq", allocationSize = 50)
    private long id;

    private int number;

    @Enumerated(EnumType.STRING)
    private CatalogueState state;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    private String basis;

    protected CatalogueVersion() {}

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String basis() {
        return basis;
    }

    public boolean inForceOn(LocalDate day) {
        return state == CatalogueState.PUBLISHED
                && !effectiveFrom.isAfter(day)
                && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
