package org.sheyin.catalogue.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What a sub-item asks and allows from a day on. Founded by the loader from a committed file or by the catalogue officer,
 * in force from its date until a higher revision is, withdrawn by a revision that says so, and never changed or deleted:
 * open cases finish under the version they began with (Art 16).
 */
@Entity
@Table(name = "sub_item_version")
public class SubItemVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sub_item_version_seq")
    @SequenceGenerator(name = "sub_item_version_seq", sequenceName = "sub_item_version_seq", allocationSize = 50)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "code")
    private SubItem subItem;

    @ManyToOne(optional = false)
    @JoinColumn(name = "catalogue_version_id")
    private CatalogueVersion catalogue;

    private int revision;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private boolean withdrawn;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private InsuranceType insurance;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Column(name = "card_issuer_only")
    private boolean cardIssuerOnly;

    @Column(name = "review_steps")
    private int reviewSteps;

    @Column(name = "service_days")
    private int serviceDays;

    @Column(name = "retention_class")
    private String retentionClass;

    @Column(name = "retention_years")
    private Integer retentionYears;

    @Column(name = "retention_basis")
    private String retentionBasis;

    @Column(name = "agency_source")
    private String agencySource;

    @Column(name = "to_be_confirmed")
    private boolean toBeConfirmed;

    /** Long, and parsed once: read only by who parses it. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "definition", insertable = false, updatable = false)
    private String definition;

    protected SubItemVersion() {}

    public long id() {
        return id;
    }

    public SubItem subItem() {
        return subItem;
    }

    public String code() {
        return subItem.code();
    }

    public CatalogueVersion catalogue() {
        return catalogue;
    }

    public int revision() {
        return revision;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public InsuranceType insurance() {
        return insurance;
    }

    public Authority authority() {
        return authority;
    }

    public boolean isCardIssuerOnly() {
        return cardIssuerOnly;
    }

    public int reviewSteps() {
        return reviewSteps;
    }

    /** Working days within which the agency decides. */
    public int serviceDays() {
        return serviceDays;
    }

    public String retentionClass() {
        return retentionClass;
    }

    /** Years to keep the file, empty for ever. */
    public OptionalInt retentionYears() {
        return retentionYears == null ? OptionalInt.empty() : OptionalInt.of(retentionYears);
    }

    public String retentionBasis() {
        return retentionBasis;
    }

    /** Key of the field whose region names the competent agency, or {@code OUTLET}. */
    public String agencySource() {
        return agencySource;
    }

    public boolean isToBeConfirmed() {
        return toBeConfirmed;
    }

    /** Form and checklist as JSON; the service reads it into a {@link FormDefinition}. */
    public String definition() {
        return definition;
    }
}
