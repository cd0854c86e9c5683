package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** In whose tray at the bank a case lies: who began it, or to whom it was handed over. */
@Embeddable
public class Clerk {
    @Column(name = "clerk_id")
    private long id;

    @Column(name = "clerk_name")
    private String name;

    protected Clerk() {}

    Clerk(long id, String name) {
        this.id = id;
        this.name = name;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
