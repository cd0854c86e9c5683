package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Framing;

/** One page of material under a line of the checklist. A page that was once submitted is never removed, only replaced from a later version on. */
@Entity
@Table(name = "case_page")
public class CasePage {
    /** Line of every case, beside its checklist: the withdrawal that the applicant signed. */
    public static final String WITHDRAWAL = "withdrawal";

    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "line_key")
    private String lineKey;

    private String source;

    private int ordinal;

    @Column(name = "attachment_id")
    private Long attachmentId;

    private int rotation;

    private String crop;

    private int skew;

    private Integer sheet;

    private String warnings;

    private Long replaces;

    @Column(name = "certificate_serial")
    private String certificateSerial;

    @Column(name = "certificate_at")
    private Instant certificateAt;

    @Column(name = "certificate_library")
    private String certificateLibrary;

    @Column(name = "certificate_until")
    private LocalDate certificateUntil;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "added_version")
    private int addedVersion;

    @Column(name = "removed_version")
    private Integer removedVersion;

    protected CasePage() {}

    /** A scanned page or file. */
    public CasePage(
            long id,
            long caseId,
            String lineKey,
            String source,
            int ordinal,
            long attachmentId,
            String fileName,
            int rotation,
            int version) {
        this(id, caseId, lineKey, source, ordinal, version);
        this.attachmentId = attachmentId;
        this.fileName = fileName;
        this.rotation = rotation;
    }

    /** A line without an image: an original that was only seen, or an e-certificate with its query serial and time. */
    public CasePage(long id, long caseId, String lineKey, String source, int ordinal, int version) {
        this.id = id;
        this.caseId = caseId;
        this.lineKey = lineKey;
        this.source = source;
        this.ordinal = ordinal;
        this.addedVersion = version;
        this.fileName = "";
        this.crop = "";
        this.warnings = "";
        this.certificateLibrary = "";
    }

    public void certified(Certificate certificate) {
        certificateSerial = certificate.serial();
        certificateAt = certificate.queriedAt();
        certificateLibrary = certificate.library();
        certificateUntil = certificate.validUntil();
    }

    /** Shows the paper only that was found in the picture. */
    public void framed(Framing paper) {
        crop = paper.crop().text();
        skew = paper.skew();
    }

    /** @param text of {@link org.sheyin.attachment.model.PageWarning} */
    public void warned(String text) {
        warnings = text;
    }

    /** The sheet of the same file, on another line. */
    public CasePage sheet(int number, long newId, String line, String sourceThere, int place) {
        var one = new CasePage(newId, caseId, line, sourceThere, place, attachmentId, fileName, rotation, addedVersion);
        one.sheet = number;
        one.warnings = warnings;
        return one;
    }

    /** Comes in the place of another page; what that one replaced itself counts when it was never submitted. */
    public void inPlaceOf(CasePage old, int submittedVersion) {
        replaces = old.addedVersion > submittedVersion ? old.replaces : Long.valueOf(old.id);
    }

    public void turn(int degrees) {
        rotation = Math.floorMod(rotation + degrees, 360);
        crop = crop().turned(degrees).text();
    }

    /** @param part of what is shown of the page by now */
    public void crop(Crop part) {
        crop = part.within(crop()).text();
    }

    public void showWhole() {
        crop = "";
        skew = 0;
    }

    /** How it is shown, as the audit compares it. */
    public String look() {
        return rotation + "/" + skew + "/" + crop;
    }

    public void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    /** From this version on the page no longer belongs to the material. */
    public void removeFrom(int version) {
        removedVersion = version;
    }

    /** Whether version {@code v} contains the page. */
    public boolean isIn(int v) {
        return addedVersion <= v && (removedVersion == null || v < removedVersion);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String lineKey() {
        return lineKey;
    }

    public String source() {
        return source;
    }

    public int ordinal() {
        return ordinal;
    }

    public Long attachmentId() {
        return attachmentId;
    }

    public int rotation() {
        return rotation;
    }

    public Crop crop() {
        return Crop.parse(crop);
    }

    public int skew() {
        return skew;
    }

    /** The one sheet of its file that the page is, null when it is the whole file. */
    public Integer sheet() {
        return sheet;
    }

    public String warnings() {
        return warnings;
    }

    /** The submitted page in whose place it came, null when there is none. */
    public Long replaces() {
        return replaces;
    }

    /** Null when it is no e-certificate. */
    public Certificate certificate() {
        return certificateSerial == null
                ? null
                : new Certificate(certificateSerial, certificateAt, certificateLibrary, certificateUntil);
    }

    public String certificateSerial() {
        return certificateSerial;
    }

    public Instant certificateAt() {
        return certificateAt;
    }

    public String fileName() {
        return fileName;
    }

    public int addedVersion() {
        return addedVersion;
    }

    public Integer removedVersion() {
        return removedVersion;
    }
}
