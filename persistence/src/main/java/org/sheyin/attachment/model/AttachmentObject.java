package org.sheyin.attachment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of a stored image or document. The row exists only when the bytes exist. */
@Entity
@Table(name = "attachment_object")
public class AttachmentObject {
    @Id
    private long id;

    @Column(name = "object_key")
    private String objectKey;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long byteCount;

    private int pages;

    private int width;

    private int height;

    private int rotation;

    @Column(name = "sha256_raw")
    private String sha256Raw;

    @Column(name = "sha256_kept")
    private String sha256Kept;

    @Column(name = "captured_by")
    private long capturedBy;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "declared_free_of_secrets")
    private boolean declaredFreeOfSecrets;

    @Column(name = "outlet_id")
    private Long outletId;

    @Column(name = "case_id")
    private long caseId;

    protected AttachmentObject() {}

    /** @param what the accepted and normalised content */
    public AttachmentObject(long id, Content what, long capturedBy, Long outletId, long caseId, Instant at) {
        this.id = id;
        this.objectKey = what.objectKey();
        this.mediaType = what.mediaType();
        this.byteCount = what.byteCount();
        this.pages = what.pages();
        this.width = what.width();
        this.height = what.height();
        this.rotation = what.rotation();
        this.sha256Raw = what.sha256Raw();
        this.sha256Kept = what.sha256Kept();
        this.capturedBy = capturedBy;
        this.capturedAt = at;
        this.declaredFreeOfSecrets = true;
        this.outletId = outletId;
        this.caseId = caseId;
    }

    /** Content as it was stored. */
    public record Content(
            String objectKey,
            String mediaType,
            long byteCount,
            int pages,
            int width,
            int height,
            int rotation,
            String sha256Raw,
            String sha256Kept) {}

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String objectKey() {
        return objectKey;
    }

    public String mediaType() {
        return mediaType;
    }

    public int pages() {
        return pages;
    }

    public int rotation() {
        return rotation;
    }
}
