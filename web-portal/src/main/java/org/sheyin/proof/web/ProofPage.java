package org.sheyin.proof.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.service.AskProof;
import org.sheyin.proof.service.ProofAsking;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.proof.service.ProofView;
import org.sheyin.proof.service.ShownAnswer;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/** 取凭证、办结: the last step of a case that ends at the bank (Annex 2). */
@Named
@ViewScoped
public class ProofPage extends OpenedPage {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "org.sheyin.proof.shown";

    private final CurrentUser user;
    private final ProofReading reading;
    private final ProofAsking asking;
    private final ProofSteps steps;
    private final Texts texts;
    private final VisitForm visit = new VisitForm();
    private ProofOutcome rehearsed = ProofOutcome.FOUND;
    private String resultId = "";
    private String note = "";
    private transient ProofView view;

    protected ProofPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProofPage(CurrentUser user, ProofReading reading, ProofAsking asking, ProofSteps steps, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.asking = asking;
        this.steps = steps;
        this.texts = texts;
    }

    @Override
    protected void read() {
        view = reading.open(user.actor(), getId());
    }

    /** What the form has is filled in once, at the beginning. */
    public void begin() {
        open();
        resultId = view.resultId();
        if (view.visit() != null) {
            visit.take(view.visit());
        }
    }

    /** The page shows what came of it, and what stands against the closing still. */
    public void ask() {
        asking.ask(user.actor(), new AskProof(getId(), resultId, rehearsed));
        read();
    }

    public void recordVisit() {
        steps.record(user.actor(), getId(), visit.visit());
        read();
    }

    /** In this answer of the server only: neither the view nor the next request has it. */
    public void show() {
        Faces.setRequestAttribute(SHOWN, steps.show(user.actor(), getId()));
        read();
    }

    /** Refused, the page shows what is missing by now. */
    public String complete() {
        try {
            steps.complete(user.actor(), getId(), note);
        } catch (RefusedException refused) {
            read();
            throw refused;
        }
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("proof", "complete.done"));
        return "/cases/result?faces-redirect=true&id=" + getId();
    }

    public ProofView getView() {
        if (view == null) {
            read(); // in a later request, or after the session came back from another node
        }
        return view;
    }

    public ShownAnswer getShown() {
        return Faces.getRequestAttribute(SHOWN);
    }

    public List<ProofView.Person> getStaff() {
        return steps.staff(user.actor());
    }

    public ProofOutcome[] getOutcomes() {
        return ProofOutcome.values();
    }

    public VisitForm getVisit() {
        return visit;
    }

    public ProofOutcome getRehearsed() {
        return rehearsed;
    }

    public void setRehearsed(ProofOutcome rehearsed) {
        this.rehearsed = rehearsed;
    }

    public String getResultId() {
        return resultId;
    }

    public void setResultId(String resultId) {
        this.resultId = resultId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
