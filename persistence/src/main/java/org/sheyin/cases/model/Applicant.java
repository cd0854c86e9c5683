package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The citizen as lists show him: name, masked number, and a blind index for finding the same person. */
@Embeddable
public class Applicant {
    @Column(name = "person_name")
    private String name = "";

    @Column(name = "id_type")
    private String idType = "";

    @Column(name = "id_masked")
    private String idMasked = "";

    @Column(name = "id_index")
    private String idIndex;

    protected Applicant() {}

    /** @param idIndex keyed hash of type and number, null while the number is not complete */
    public Applicant(String name, String idType, String idMasked, String idIndex) {
        this.name = name;
        this.idType = idType;
        this.idMasked = idMasked;
        this.idIndex = idIndex;
    }

    public String name() {
        return name;
    }

    public String idType() {
        return idType;
    }

    public String idMasked() {
        return idMasked;
    }

    public String idIndex() {
        return idIndex;
    }
}
