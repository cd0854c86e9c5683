package org.sheyin.audit.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    private static final int HEADS = 8;
    private static final int UNSEALED = 1000;

    private final Viewer user;
    private final AuditProofs proofs;
    private final Texts texts;
    private String caseId;
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
        boolean grown = proofs.isGrownFrom(user.actor(), size);
        texts.tell(
                grown ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR,
                texts.of("audit", grown ? "compare.grown" : "compare.differs", size));
    }

    public void prove() {
        boolean typed = caseId != null && caseId.strip().matches("\\d{1,18}");
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

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }
}
