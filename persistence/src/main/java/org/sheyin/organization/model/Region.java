package org.sheyin.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An administrative division (GB/T 2260), or a town or street below a county. */
@Entity
@Table(name = "region")
public class Region {
    @Id
    private String code;

    private String level;
    private String parent;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    protected Region() {}

    public String code() {
        return code;
    }

    public String level() {
        return level;
    }

    public String parent() {
        return parent;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
