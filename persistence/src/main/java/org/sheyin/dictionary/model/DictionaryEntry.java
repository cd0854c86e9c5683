package org.sheyin.dictionary.model;

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
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * An entry of an extensible list. Added by the system administrator with a reason, offered from its day on, disabled and
 * enabled again with a reason; its code is kept for ever, since old cases hold it (Art 3).
 */
@Entity
@Table(name = "dictionary_entry")
@SequenceGenerator(name = "dictionary_entry_seq", sequenceName = "dictionary_entry_seq", allocationSize = 50)
public class DictionaryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dictionary_entry_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_code")
    private ExtensibleList list;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private int ordinal;
    private boolean enabled;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String reason;

    protected DictionaryEntry() {}

    /** @param entry one that has been checked */
    public DictionaryEntry(NewEntry entry, String by, Instant at) {
        this.list = entry.list();
        this.code = entry.code();
        this.nameZh = entry.nameZh();
        this.nameEn = entry.nameEn();
        this.ordinal = entry.ordinal();
        this.validFrom = entry.validFrom();
        this.enabled = true;
        note(by, entry.reason(), at);
    }

    /** Offers it, or no longer; refused without a reason, without a change, and for medical insurance. */
    public Decision offer(boolean offered, String by, String why, Instant at) {
        var decision = Decision.all(java.util.List.of(
                NewEntry.reasonGiven(why),
                Decision.when(offered != enabled, Reason.of("DICT-3-4", "3", code)),
                Decision.when(
                        !offered || !NewEntry.isMedical(list, code, nameZh + nameEn), Reason.of("DICT-3-1", "3"))));
        if (decision.isAllowed()) {
            enabled = offered;
            note(by, why.strip(), at);
        }
        return decision;
    }

    /** Whether it can be chosen on the day. */
    public boolean isSelectable(LocalDate day) {
        return enabled && !validFrom.isAfter(day);
    }

    private void note(String by, String why, Instant at) {
        changedBy = by;
        changedAt = at;
        reason = why;
    }

    public Long id() {
        return id;
    }

    public ExtensibleList list() {
        return list;
    }

    public String code() {
        return code;
    }
}
