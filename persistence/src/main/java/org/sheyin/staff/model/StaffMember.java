package org.sheyin.staff.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sheyin.shared.model.OrgKind;

/**
 * Somebody who works at an outlet or an agency. Registered with his posts when hired (Art 10, 19), allowed to act while
 * his commitment and his training hold (Art 24, 30), and left on the day of his leaving (Art 21(2)); never deleted.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    private String name;

    @Column(name = "id_masked")
    private String idMasked;

    @Column(name = "id_index")
    private String idIndex;

    @Column(name = "id_sealed")
    private byte[] idSealed;

    @Column(name = "phone_masked")
    private String phoneMasked;

    @Column(name = "phone_sealed")
    private byte[] phoneSealed;

    @Enumerated(EnumType.STRING)
    @Column(name = "org_kind")
    private OrgKind orgKind;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "bank_id")
    private Long bankId;

    @Column(name = "outlet_id")
    private Long outletId;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "hired_on")
    private LocalDate hiredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_post", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "post")
    @Enumerated(EnumType.STRING)
    private Set<Post> posts = new HashSet<>();

    protected StaffMember() {}

    public StaffMember(long id, Workplace at, SealedPerson person, StaffEntry entry, Instant now) {
        this.id = id;
        this.orgKind = at.kind();
        this.agencyId = at.agencyId();
        this.bankId = at.bankId();
        this.outletId = at.outletId();
        this.regionCode = at.regionCode();
        this.idMasked = person.idMasked();
        this.idIndex = person.idIndex();
        this.idSealed = person.idSealed();
        keepPhone(person.phoneMasked(), person.phoneSealed());
        change(entry, now);
    }

    /** Name, posts, first day and account; who somebody is and where he works never change. */
    public final void change(StaffEntry entry, Instant now) {
        name = entry.name();
        hiredOn = entry.hiredOn();
        accountId = entry.accountId();
        posts.retainAll(entry.posts());
        posts.addAll(entry.posts());
        changedAt = now;
    }

    /** The account that was opened for him. */
    public void hold(long account, Instant now) {
        accountId = account;
        changedAt = now;
    }

    public final void keepPhone(String masked, byte[] sealed) {
        phoneMasked = masked;
        phoneSealed = sealed.clone();
    }

    /** @param day last day, null when the leaving was withdrawn */
    void leave(LocalDate day, Instant now) {
        leftOn = day;
        changedAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String idMasked() {
        return idMasked;
    }

    /** Blind index of the identity number. */
    public String idIndex() {
        return idIndex;
    }

    public byte[] idSealed() {
        return idSealed.clone();
    }

    public byte[] phoneSealed() {
        return phoneSealed.clone();
    }

    public Workplace workplace() {
        return new Workplace(orgKind, agencyId, bankId, outletId, regionCode);
    }

    /** Null while he has none. */
    public Long accountId() {
        return accountId;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    /** Null while he works here. */
    public LocalDate leftOn() {
        return leftOn;
    }

    public Set<Post> posts() {
        return Set.copyOf(posts);
    }
}
