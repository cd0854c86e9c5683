package org.sheyin.catalogue.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One of the 48 services of Annex 2. It is only a code that never changes its meaning; everything that may change stands
 * in its versions.
 */
@Entity
@Table(name = "sub_item")
public class SubItem {
    @Id
    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "category_number")
    private Category category;

    protected SubItem() {}

    public String code() {
        return code;
    }

    public Category category() {
        return category;
    }
}
