package org.sheyin.dormancy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Reason;

/** The evidence of one run: all its lines as CSV, a PDF that names their hash, and who signed both. Written once. */
@Entity
@Table(name = "sweep_evidence")
public class SweepEvidence {
    @Id
    @Column(name = "run_id")
    private long runId;

    private byte[] csv;

    @Column(name = "csv_hash")
    private String csvHash;

    private byte[] pdf;

    @Column(name = "pdf_hash")
    private String pdfHash;

    @Column(name = "signed_by")
    private long signedBy;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected SweepEvidence() {}

    public SweepEvidence(SweepRun run, byte[] csv, byte[] pdf, Actor actor, Instant at) {
        this.runId = run.id();
        this.csv = csv.clone();
        this.csvHash = Digest.sha256(csv);
        this.pdf = pdf.clone();
        this.pdfHash = Digest.sha256(pdf);
        this.signedBy = actor.accountId();
        this.signedName = actor.name();
        this.signedAt = at;
    }

    /** Whether the actor may sign now: the run is over, nobody has signed it, and he stands for the whole province. */
    public static Decision check(SweepRun run, boolean signed, Actor actor) {
        return Decision.all(List.of(
                ofTheProvince(actor),
                Decision.when(run.isFinished() && !signed, Reason.of("DORMANCY-21-12", "21(3)"))));
    }

    /** A run and its evidence are of the whole province; who stands for a city sees his city's lines. */
    public static Decision ofTheProvince(Actor actor) {
        return Decision.when(actor.cityCode().isEmpty(), Reason.of("DORMANCY-21-1", "21(3)"));
    }

    public long runId() {
        return runId;
    }

    public byte[] csv() {
        return csv.clone();
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String csvHash() {
        return csvHash;
    }

    public String pdfHash() {
        return pdfHash;
    }
}
