package org.sheyin.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the 17 rows of Annex 2. */
@Entity
@Table(name = "category")
public class Category {
    @Id
    private int number;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    protected Category() {}

    public int number() {
        return number;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }
}
