package org.sheyin.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A sub-item that a city negotiated from the provincial catalogue. Founded with an agreement, ended once with a date, never
 * edited. A city may narrow COMPLETE to ACCEPT and never widen (Art 16); the database refuses it too.
 */
@Entity
@Table(name = "city_list_item")
public class CityListItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "city_list_item_seq")
    @SequenceGenerator(name = "city_list_item_seq", sequenceName = "city_list_item_seq", allocationSize = 50)
    private long id;

    @Column(name = "city_region_code")
    private String cityRegionCode;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sub_item_code")
    private SubItem subItem;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "agreement_id")
    private Long agreementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_override")
    private Authority authorityOverride;

    protected CityListItem() {}

    public long id() {
        return id;
    }

    public boolean isOpenOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    /** What a bank in this city may do with the sub-item. */
    public Authority authorityOf(SubItemVersion version) {
        return version.authority().narrowedBy(authorityOverride);
    }
}
