package org.sheyin.disclosure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * An exception from "data never land" (Art 24). Registered by a supervisor of an agency for one bank, for its days;
 * unchanged from then on; over after its last day, or ended earlier with a reason. It is never deleted.
 */
@Entity
@Table(name = "disclosure")
@SequenceGenerator(name = "disclosure_seq", sequenceName = "disclosure_seq", allocationSize = 50)
public class Disclosure {
    /** Shortest and longest reason of an early end. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disclosure_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "agency_id")
    private long agencyId;

    @Enumerated(EnumType.STRING)
    private DisclosureBasis basis;

    private String document;
    private String recipient;
    private String scope;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "more_views")
    private int moreViews;

    @Column(name = "registered_by")
    private long registeredBy;

    @Column(name = "registrar")
    private String registrar;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    protected Disclosure() {}

    /** @param text one that has been checked; it holds in the city of the actor, or in the whole province */
    public Disclosure(DisclosureText text, Actor by, Instant at) {
        bankId = text.bankId();
        cityCode = by.cityCode();
        agencyId = by.agencyId();
        basis = text.basis();
        document = text.document();
        recipient = text.recipient();
        scope = text.scope();
        from = text.from();
        until = text.until();
        moreViews = text.moreViews();
        registeredBy = by.accountId();
        registrar = by.name();
        registeredAt = at;
    }

    /** Ends it before its last day. @param reason 4 to 200 characters */
    public Decision end(String reason, Actor by, LocalDate today, Instant at) {
        String why = reason == null ? "" : reason.strip();
        int length = why.codePointCount(0, why.length());
        var decision = Decision.all(List.of(
                Decision.when(endedAt == null && !until.isBefore(today), Reason.of("DISCLOSURE-24-7", "24")),
                Decision.when(
                        length >= SHORTEST && length <= LONGEST,
                        Reason.of("DISCLOSURE-24-8", "24").atField("reason"))));
        if (decision.isAllowed()) {
            endedAt = at;
            endedBy = by.name();
            endReason = why;
        }
        return decision;
    }

    public Long id() {
        return id;
    }

    public long bankId() {
        return bankId;
    }

    /** City in which it holds, empty for the province. */
    public String cityCode() {
        return cityCode;
    }

    public int moreViews() {
        return moreViews;
    }

    /** Whether it holds on that day. */
    public boolean isLive(LocalDate day) {
        return endedAt == null && !from.isAfter(day) && !until.isBefore(day);
    }
}
