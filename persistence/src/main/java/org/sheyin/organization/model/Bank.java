package org.sheyin.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A cooperating bank (Art 2). Only a card issuer may do the items of Annex 2 row 17. */
@Entity
@Table(name = "bank")
@SequenceGenerator(name = "bank_seq", sequenceName = "bank_seq", allocationSize = 50)
public class Bank {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_seq")
    private Long id;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "card_issuer")
    private boolean cardIssuer;

    protected Bank() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean cardIssuer() {
        return cardIssuer;
    }
}
