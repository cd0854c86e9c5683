package org.sheyin.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A social-insurance agency of the province, a city or a county. */
@Entity
@Table(name = "agency")
@SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
public class Agency {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
    private Long id;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String level;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "parent_id")
    private Long parentId;

    protected Agency() {}

    public Agency(String code, String name, String nameEn, String level, String regionCode, Long parentId) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.level = level;
        this.regionCode = regionCode;
        this.parentId = parentId;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String level() {
        return level;
    }

    public String regionCode() {
        return regionCode;
    }

    /** Scope prefix of the agency's people: 44, 4401 or 440106. */
    public String scope() {
        return switch (level) {
            case "PROVINCE" -> regionCode.substring(0, 2);
            case "CITY" -> regionCode.substring(0, 4);
            default -> regionCode.substring(0, 6);
        };
    }
}
