package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sheyin.shared.model.Actor;

/** Rows as they were printed, written once for each version that came on paper. */
@Entity
@Table(name = "permission_print")
public class PermissionPrint {
    private static final String MARK = "SYQX";
    private static final Pattern CODE = Pattern.compile(MARK + "\\|(\\d{1,18})\\|(\\d{1,6})\\|([0-9a-f]{64})");

    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "sheet_version")
    private int sheetVersion;

    @Column(name = "sheet_hash")
    private String sheetHash;

    private byte[] sheet;

    @Column(name = "printed_by")
    private long printedBy;

    @Column(name = "printed_at")
    private Instant printedAt;

    protected PermissionPrint() {}

    public PermissionPrint(long id, PermissionRequest request, Actor actor, Instant at) {
        this.id = id;
        this.requestId = request.id();
        this.sheetVersion = request.sheetVersion();
        this.sheetHash = request.sheetHash();
        this.sheet = request.sheet();
        this.printedBy = actor.accountId();
        this.printedAt = at;
    }

    /** What the QR code of a paper says. */
    public record Code(long requestId, int version, String hash) {
        public static Code of(PermissionRequest request) {
            return new Code(request.id(), request.sheetVersion(), request.sheetHash());
        }

        /** Empty when it is no code of ours. */
        public static Optional<Code> read(String text) {
            var found = CODE.matcher(text == null ? "" : text);
            return found.matches()
                    ? Optional.of(
                            new Code(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2)), found.group(3)))
                    : Optional.empty();
        }

        public String text() {
            return String.join("|", MARK, String.valueOf(requestId), String.valueOf(version), hash);
        }
    }

    public long requestId() {
        return requestId;
    }

    public int sheetVersion() {
        return sheetVersion;
    }

    public byte[] sheet() {
        return sheet.clone();
    }
}
