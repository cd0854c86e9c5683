package org.sheyin.audit.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.audit.service.AuditProofs;
import org.sheyin.audit.service.HeadRow;
import org.sheyin.audit.service.InclusionRow;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** The signed heads of the audit, and proofs: that it only grew since one of them, and that a case's lines stand in it. */
@Named
@ViewScoped
public class AuditProofPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";
    private static final String GROWN = "compare.grown";
    private static final int HEADS = 8;
    private static final int UNSEALED = 1000;

    private final Viewer user;
    private final AuditProofs proofs;
    private final Texts texts;
    private String caseId;
    private String keptSize;
    private String keptRoot;
    private transient List<HeadRow> heads;
    private List<InclusionRow> shown;

    protected AuditProofPage() {
        this(null, null, null);
    }

    @Inject
    public AuditProofPage(Viewer user, AuditProofs proofs, Texts texts) {
        this.user = user;
        this.proofs = proofs;
        this.texts = texts;
    }

    public List<HeadRow> getHeads() {
        if (heads == null) {
            heads = proofs.lastHeads(user.actor(), HEADS);
        }
        return heads;
    }

    /** How many rows wait for the next head, bounded. */
    public int getUnsealed() {
        return proofs.unsealed(user.actor(), UNSEALED);
    }

    /** Shows that the tree only grew since this head. */
    public void compare(long size) {
        told(proofs.isGrownFrom(user.actor(), size) ? GROWN : "compare.differs", size);
    }

    /** The same for a head as somebody kept it outside. */
    public void compareKept() {
        String digits = keptRoot == null ? "" : keptRoot.strip().toLowerCase(Locale.ROOT);
        if (keptSize == null || !keptSize.strip().matches(NUMBER) || !digits.matches("[0-9a-f]{16,64}")) {
            texts.tell(FacesMessage.SEVERITY_ERROR, texts.of("audit", "compare.typed"));
            return;
        }
        long size = Long.parseLong(keptSize.strip());
        told(proofs.isGrownFrom(user.actor(), size, digits) ? GROWN : "kept.differs", size);
    }

    private void told(String key, long size) {
        texts.tell(
                key.equals(GROWN) ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR,
                texts.of("audit", key, size));
    }

    public void prove() {
        boolean typed = caseId != null && caseId.strip().matches(NUMBER);
        if (!typed) {
            shown = null;
            texts.tell(FacesMessage.SEVERITY_ERROR, texts.of("audit", "prove.number"));
            return;
        }
        shown = proofs.ofCase(user.actor(), Long.parseLong(caseId.strip()));
    }

    /** The proofs that were asked for, null before. */
    public List<InclusionRow> getShown() {
        return shown;
    }

    public String getKeptSize() {
        return keptSize;
    }

    public void setKeptSize(String keptSize) {
        this.keptSize = keptSize;
    }

    public String getKeptRoot() {
        return keptRoot;
    }

    public void setKeptRoot(String keptRoot) {
        this.keptRoot = keptRoot;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }
}
