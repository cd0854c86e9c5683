package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** A remark of the reviewer at one field, material line or page of one version; all defects are told at once (Art 20). */
@Entity
@Table(name = "case_remark")
public class CaseRemark {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private int version;

    @Column(name = "field_key")
    private String fieldKey;

    @Column(name = "page_id")
    private Long pageId;

    private String text;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    private Instant at;

    protected CaseRemark() {}

    /** @param lateReason why it is named only now, empty when it was told in time */
    public CaseRemark(
            long id, CaseFile file, DefectPlace place, String text, String lateReason, Actor author, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.version = file.version();
        this.fieldKey = place.key();
        this.pageId = place.pageId();
        this.text = text;
        this.lateReason = lateReason;
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.at = at;
    }

    public String authorName() {
        return authorName;
    }

    public Instant at() {
        return at;
    }

    public int version() {
        return version;
    }

    public String fieldKey() {
        return fieldKey;
    }

    /** The page that is to be replaced, null when the remark is not about one page. */
    public Long pageId() {
        return pageId;
    }

    public String text() {
        return text;
    }

    public String lateReason() {
        return lateReason;
    }
}
