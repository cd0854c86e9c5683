package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** A stamped paper as it was scanned, with what its QR code said. Another one takes its place; it stays. */
@Entity
@Table(name = "permission_scan")
public class PermissionScan {
    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "object_key")
    private String objectKey;

    @Column(name = "media_type")
    private String mediaType;

    private int pages;

    private int rotation;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256_kept")
    private String sha256Kept;

    private String code;

    @Column(name = "scanned_by")
    private long scannedBy;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "compared_version")
    private Integer comparedVersion;

    @Column(name = "compared_by")
    private Long comparedBy;

    @Column(name = "taken_out")
    private boolean takenOut;

    protected PermissionScan() {}

    /** The file as it is kept. @param name as the browser told it */
    public record File(String objectKey, String mediaType, int pages, int rotation, String name, String sha256) {}

    /** @param code text of the QR code, empty when none could be read */
    public PermissionScan(long id, long requestId, File file, String code, Actor actor, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.objectKey = file.objectKey();
        this.mediaType = file.mediaType();
        this.pages = file.pages();
        this.rotation = file.rotation();
        this.fileName = file.name();
        this.sha256Kept = file.sha256();
        this.code = code;
        this.scannedBy = actor.accountId();
        this.scannedAt = at;
    }

    /** @param request to which it was handed in, with its rows of now */
    public ScanMatch match(PermissionRequest request) {
        var read = PermissionPrint.Code.read(code);
        if (read.isEmpty()) {
            boolean compared = comparedVersion != null && comparedVersion == request.sheetVersion();
            return compared ? ScanMatch.BY_HAND : ScanMatch.UNREADABLE;
        }
        if (read.get().requestId() != request.id()) {
            return ScanMatch.OTHER_REQUEST;
        }
        return read.get().equals(PermissionPrint.Code.of(request)) ? ScanMatch.MATCHED : ScanMatch.OTHER_VERSION;
    }

    /** Which version the paper shows; 0 when its code says nothing of it. */
    public int printedVersion() {
        return PermissionPrint.Code.read(code)
                .map(PermissionPrint.Code::version)
                .orElse(0);
    }

    /** Somebody has compared the paper with the rows, cell by cell, and says that they are the same. */
    public void compareByHand(PermissionRequest request, Actor actor) {
        comparedVersion = request.sheetVersion();
        comparedBy = actor.accountId();
    }

    public void takeOut() {
        takenOut = true;
    }

    public void turn(int degrees) {
        rotation = Math.floorMod(rotation + degrees, 360);
    }

    public long id() {
        return id;
    }

    public long requestId() {
        return requestId;
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

    public String fileName() {
        return fileName;
    }
}
