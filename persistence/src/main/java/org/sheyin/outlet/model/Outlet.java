package org.sheyin.outlet.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An outlet of a bank. It opens with its code and plate (Art 14, 15), may be suspended, and is closed for good. */
@Entity
@Table(name = "outlet")
@SequenceGenerator(name = "outlet_seq", sequenceName = "outlet_seq", allocationSize = 50)
public class Outlet {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlet_seq")
    private Long id;

    private String code;
    private String name;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "city_code")
    private String cityCode;

    private String address;
    private String state;

    protected Outlet() {}

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public long bankId() {
        return bankId;
    }

    public String regionCode() {
        return regionCode;
    }

    public String cityCode() {
        return cityCode;
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }
}
