package org.sheyin.export.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A list that somebody takes along. Asked for with a purpose, made in the background within the owner's scope, fetched by
 * the owner alone and a few times at most, gone after some days; that it was there stays (Art 24). {@link #apply} alone
 * sets the state.
 */
@Entity
@Table(name = "export_order")
public class ExportOrder {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    private String list;
    private String filter;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private ExportState state = ExportState.NEW;

    @Column(name = "line_count")
    private int lines;

    private int downloads;

    @Column(name = "most_downloads")
    private int mostDownloads;

    private byte[] content;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ExportOrder() {}

    /**
     * {@link ExportAction#REQUEST} has to be applied next.
     *
     * @param filter the list's address, in which nothing personal stands
     */
    public ExportOrder(long id, String filter, String purpose, Actor owner, Instant at, Kept kept) {
        this.id = id;
        this.accountId = owner.accountId();
        this.accountName = owner.name();
        this.list = "CASES";
        this.filter = filter;
        this.purpose = purpose == null ? "" : purpose.strip();
        this.requestedAt = at;
        this.expiresAt = kept.until();
        this.mostDownloads = kept.downloads();
    }

    /** How long and how often it may be fetched. */
    public record Kept(Instant until, int downloads) {}

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(ExportAction action, Instant at) {
        var next = ExportLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("EXPORT-24-2", "24", state.name(), action.name()));
        }
        Decision decision = ExportRules.judge(action, new ExportRules.Situation(this, at));
        if (decision.isAllowed()) {
            note(action, at);
            state = next.get();
        }
        return decision;
    }

    private void note(ExportAction action, Instant at) {
        switch (action) {
            case FINISH -> readyAt = at;
            case FETCH -> downloads++;
            case EXPIRE -> content = null;
            case REQUEST, FAIL -> {
                // The state alone changes.
            }
        }
    }

    /** What was made, sealed; {@link ExportAction#FINISH} comes next. */
    public void made(byte[] sealed, int lineCount) {
        content = sealed.clone();
        lines = lineCount;
    }

    public long id() {
        return id;
    }

    public String filter() {
        return filter;
    }

    public String purpose() {
        return purpose;
    }

    public ExportState state() {
        return state;
    }

    public int lines() {
        return lines;
    }

    public int downloads() {
        return downloads;
    }

    public int mostDownloads() {
        return mostDownloads;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Sealed; null unless it is ready. */
    public byte[] content() {
        return content == null ? null : content.clone();
    }
}
